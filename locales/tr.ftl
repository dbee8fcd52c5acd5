### Türkçe (Turkish). How to translate: docs/translating.md.

