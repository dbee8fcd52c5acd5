### 繁體中文 (Traditional Chinese). How to translate: docs/translating.md.

