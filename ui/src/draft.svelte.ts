// What the user is typing. A new view does not overwrite it: the source is followed only until the first key.

export class Draft {
  #source: () => string;
  #typed: string | null = $state(null);

  constructor(source: () => string) {
    this.#source = source;
  }

  get value(): string {
    return this.#typed ?? this.#source();
  }

  set value(text: string) {
    this.#typed = text;
  }

  get changed(): boolean {
    return this.#typed !== null && this.#typed !== this.#source();
  }

  /** Follow the source again: after it was saved, or given up. */
  settle(): void {
    this.#typed = null;
  }
}
