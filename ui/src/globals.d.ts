/** True where sample views stand in for the engine; the branch is cut out of the production build. */
declare const __MOCK__: boolean;

declare module "*.ftl" {
  const source: string;
  export default source;
}
