// Reads the catalog: the messages of a language with their variables, and what is wrong with the file. Both the window and the program use only
// what passes here: plain texts with variables, and plural forms chosen by one number.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentParser, Visitor } from "@fluent/syntax";

const folder = fileURLToPath(new URL("../../locales/", import.meta.url));
const parser = new FluentParser();

/** Whether the window uses a text. The parts that only the program uses aren't in it (ui/vite.config.ts leaves them out). */
export const isWindow = (key) => !["cli", "event", "help", "landing", "notice", "package", "tray"].includes(key.split("-")[0]);

/** The languages, by the names of their files. */
export const tags = () => readdirSync(folder).filter((file) => file.endsWith(".ftl")).map((file) => file.slice(0, -4)).sort();
export const path = (tag) => `locales/${tag}.ftl`;
export const text = (tag) => readFileSync(`${folder}${tag}.ftl`, "utf8");

/** Every text of a pattern: one, or one for each plural form. Variables of the text are `{ $name }`; the number that chooses is in `by`. */
function texts(pattern) {
  const [only] = pattern.elements;
  if (pattern.elements.length === 1 && only.type === "Placeable" && only.expression.type === "SelectExpression") {
    const { selector, variants } = only.expression;
    return { by: selector.type === "VariableReference" ? selector.id.name : null, forms: variants.map(({ key, value }) => ({ form: key.name ?? key.value, pattern: value })) };
  }
  return { by: null, forms: [{ form: null, pattern }] };
}

/** A text as it's written, with its variables in a fixed spelling. */
const written = (pattern) => pattern.elements.map((part) => (part.type === "TextElement" ? part.value : part.expression.type === "StringLiteral" ? part.expression.value : `{ $${part.expression.id?.name} }`)).join("");

class Names extends Visitor {
  names = new Set();
  odd = [];
  visitVariableReference({ id }) {
    this.names.add(id.name);
  }
  visitSelectExpression() {
    this.odd.push("a choice inside a text; write the whole sentence once for each form");
  }
  visitFunctionReference() {
    this.odd.push("a function");
  }
  visitMessageReference() {
    this.odd.push("another message");
  }
  visitTermReference() {
    this.odd.push("a term");
  }
}

/** The messages of a language by their keys, in the order of the file, and its faults. */
export function read(tag) {
  const source = text(tag);
  const messages = new Map();
  const faults = [];
  for (const entry of parser.parse(source).body) {
    const line = source.slice(0, entry.span.start).split("\n").length;
    const wrong = (what) => faults.push(`${path(tag)}:${line}: ${what}`);
    if (entry.type === "Junk") wrong(`this can't be read: ${entry.annotations[0]?.message ?? ""}`);
    if (entry.type !== "Message") {
      if (entry.type === "Term") wrong("terms aren't used here; write the name in the text");
      continue;
    }
    const key = entry.id.name;
    if (messages.has(key)) wrong(`${key} is there twice`);
    if (!entry.value || entry.attributes.length > 0) {
      wrong(`${key} must have one text and no attributes`);
      continue;
    }
    const { by, forms } = texts(entry.value);
    const message = { key, line, by, comment: entry.comment?.content ?? "", forms: [] };
    for (const { form, pattern } of forms) {
      const visitor = new Names();
      visitor.visit(pattern);
      for (const odd of visitor.odd) wrong(`${key} contains ${odd}`);
      const said = written(pattern);
      if (said.trim() === "") wrong(`${key} is empty`);
      message.forms.push({ form, text: said, names: visitor.names });
    }
    message.names = new Set([...(by ? [by] : []), ...message.forms.flatMap(({ names }) => [...names])]);
    messages.set(key, message);
  }
  return { tag, messages, faults };
}
