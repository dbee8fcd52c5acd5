//! This computer's name, which the user's other computers show when they take over its settings.

/// The computer's own name, or a description if the system has none.
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
