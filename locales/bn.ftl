### বাংলা (Bengali). How to translate: docs/translating.md.

