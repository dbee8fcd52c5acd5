// What is typed about the user's own Google client, for as long as its page is open.
import { Draft } from "./draft.svelte";
import { live } from "./live.svelte";

export class ClientDraft {
  readonly id = new Draft(() => live.pref("google.client_id"));
  readonly secret = new Draft(() => live.pref("google.client_secret"));
  pasted = $state("");
}
