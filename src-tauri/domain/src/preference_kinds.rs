//! The kinds of preferences, each a short form of a row of `preferences::DEFINITIONS`.

macro_rules! flag {
    ($key:literal, $field:ident) => {
        Definition {
            key: $key,
            takes: "true or false",
            read: |p| p.$field.to_string(),
            write: |p, text| {
                p.$field = match text.trim() {
                    "true" => true,
                    "false" => false,
                    _ => return None,
                };
                Some(())
            },
            shape: Shape::Flag,
        }
    };
}

macro_rules! minutes {
    ($key:literal, $field:ident, $most:literal, $longest:literal, $takes:literal) => {
        Definition {
            key: $key,
            takes: $takes,
            read: |p| join(&p.$field),
            write: |p, text| {
                p.$field = minute_list(text, $most, $longest)?;
                Some(())
            },
            shape: Shape::Text,
        }
    };
}

macro_rules! number {
    ($key:literal, $field:ident, $range:expr, $takes:literal) => {
        Definition {
            key: $key,
            takes: $takes,
            read: |p| p.$field.to_string(),
            write: |p, text| {
                p.$field = text.trim().parse().ok().filter(|number| $range.contains(number))?;
                Some(())
            },
            shape: Shape::Number,
        }
    };
}

macro_rules! word {
    ($key:literal, $field:ident, $words:expr, $takes:literal) => {
        Definition {
            key: $key,
            takes: $takes,
            read: |p| p.$field.clone(),
            write: |p, text| {
                p.$field = $words.into_iter().find(|word| *word == text.trim())?.to_owned();
                Some(())
            },
            shape: Shape::Text,
        }
    };
}

/// Text that may be left out; `$value` makes it from the given text, without spaces around it.
macro_rules! optional_text {
    ($key:literal, $field:ident, $takes:expr, $value:expr) => {
        Definition {
            key: $key,
            takes: $takes,
            read: |p| p.$field.clone().unwrap_or_default(),
            write: |p, text| {
                let text = text.trim();
                p.$field = if text.is_empty() { None } else { Some($value(text)?) };
                Some(())
            },
            shape: Shape::Text,
        }
    };
}

/// The zone of a calendar.
macro_rules! calendar_zone {
    ($key:literal, $field:ident) => {
        Definition {
            key: $key,
            takes: CalendarZone::TEXT,
            read: |p| p.$field.to_string(),
            write: |p, text| {
                p.$field = CalendarZone::from_text(text)?;
                Some(())
            },
            shape: Shape::Text,
        }
    };
}

/// The user's handle on a platform.
macro_rules! handle {
    ($key:literal, $platform:ident) => {
        Definition {
            key: $key,
            takes: HANDLE_TEXT,
            read: |p| p.handles.get(&Platform::$platform).cloned().unwrap_or_default(),
            write: |p, text| set_handle(&mut p.handles, Platform::$platform, text),
            shape: Shape::Text,
        }
    };
}
