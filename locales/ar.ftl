### العربية (Arabic). How to translate: docs/translating.md.

said-muted = تم كتم: { $name }
