//! What this computer is called: for other computers of the same user, who see it when they take over its settings.

/// The computer's own name; "this computer" in words where the system does not say.
#[must_use]
pub fn computer_name() -> String {
    let name = hostname::get().unwrap_or_default();
    let name = name.to_string_lossy();
    let name = name.trim();
    if name.is_empty() {
        "an unnamed computer".to_owned()
    } else {
        name.to_owned()
    }
}
