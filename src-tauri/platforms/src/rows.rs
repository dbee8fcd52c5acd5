//! Reads the rows of a JSON answer one after the other: the whole history of a platform is never held at once.
//!
//! Every value is read, also of fields that nobody asks for, so an answer is refused for the same faults as one that is read as a whole.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json_borrow::{KeyStrType, Value};

use super::fields::{Fields, text_of};
use super::page::BodyFault;

/// The fields of an object, as they came.
pub(super) type JsonFields<'a> = Vec<(KeyStrType<'a>, Value<'a>)>;

/// Where an answer has its rows, and which of their fields are asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowsPlace {
    /// The field whose object has the lists; `None`: the answer itself has them.
    pub(super) within: Option<&'static str>,
    /// What the lists may be called.
    pub(super) names: &'static [&'static str],
    /// The fields of a row.
    pub(super) fields: &'static [&'static str],
}

/// An answer without the rows of its lists.
#[derive(Debug, Default)]
pub(super) struct Envelope<'a> {
    entries: JsonFields<'a>,
    lists: Vec<&'static str>,
}

impl Envelope<'_> {
    /// The other fields of the answer.
    pub(super) fn fields(&self) -> Fields<'_> {
        Fields::among(&self.entries)
    }

    /// Whether the answer has this list.
    pub(super) fn has_list(&self, name: &str) -> bool {
        self.lists.contains(&name)
    }
}

/// Gives each row of each list to `take`, with the list's name, in the order of the answer. Of a field that comes twice, the first one counts.
pub(super) fn read_rows<'a>(
    body: &'a [u8],
    place: RowsPlace,
    take: &mut dyn FnMut(&'static str, Fields<'_>),
) -> Result<Envelope<'a>, BodyFault> {
    let mut json = serde_json::Deserializer::from_str(text_of(body)?);
    let mut reading = Reading {
        place,
        take,
        row: place.fields.iter().map(|name| ((*name).into(), Value::Null)).collect(),
        came: 0,
        spare: Value::Null,
        seen: Vec::new(),
        envelope: Envelope::default(),
    };
    let read = Outer(&mut reading).deserialize(&mut json);
    read.and_then(|()| json.end()).map_err(|_| BodyFault::NotJson)?;
    Ok(reading.envelope)
}

struct Reading<'a, 't> {
    place: RowsPlace,
    take: &'t mut dyn FnMut(&'static str, Fields<'_>),
    /// The row that is being read: its fields in the order in which they're asked for, null where it has none.
    row: JsonFields<'a>,
    /// A bit for each of them that came.
    came: u64,
    /// Where values go that nobody asks for.
    spare: Value<'a>,
    /// Fields that can't come again.
    seen: Vec<&'static str>,
    envelope: Envelope<'a>,
}

impl Reading<'_, '_> {
    /// The list that this field has, if it's the first of that name.
    fn first_of(&mut self, key: &str, names: &[&'static str]) -> Option<&'static str> {
        let name = names.iter().copied().find(|name| *name == key)?;
        let first = !self.seen.contains(&name);
        self.seen.push(name);
        first.then_some(name)
    }
}

/// What isn't an object, or a list, is read and has no rows.
macro_rules! nothing_else {
    () => {
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("JSON")
        }
        fn visit_unit<E>(self) -> Result<(), E> {
            Ok(())
        }
        fn visit_bool<E>(self, _: bool) -> Result<(), E> {
            Ok(())
        }
        fn visit_i64<E>(self, _: i64) -> Result<(), E> {
            Ok(())
        }
        fn visit_u64<E>(self, _: u64) -> Result<(), E> {
            Ok(())
        }
        fn visit_f64<E>(self, _: f64) -> Result<(), E> {
            Ok(())
        }
        fn visit_str<E>(self, _: &str) -> Result<(), E> {
            Ok(())
        }
    };
}

macro_rules! no_list {
    () => {
        fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<(), S::Error> {
            while list.next_element::<Value<'de>>()?.is_some() {}
            Ok(())
        }
    };
}

macro_rules! read_by_its_kind {
    ($($seed:ident),*) => {$(
        impl<'de> DeserializeSeed<'de> for $seed<'_, 'de, '_> {
            type Value = ();

            fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
                json.deserialize_any(self)
            }
        }
    )*};
}

/// The answer.
struct Outer<'r, 'a, 't>(&'r mut Reading<'a, 't>);
/// The object with the lists.
struct Inner<'r, 'a, 't>(&'r mut Reading<'a, 't>);
/// A list.
struct List<'r, 'a, 't>(&'r mut Reading<'a, 't>, &'static str);
/// A row of it; one that isn't an object has no fields.
struct Row<'r, 'a, 't>(&'r mut Reading<'a, 't>);

read_by_its_kind!(Outer, Inner, List, Row);

impl<'de> Visitor<'de> for Outer<'_, 'de, '_> {
    type Value = ();

    fn visit_map<M: MapAccess<'de>>(self, mut object: M) -> Result<(), M::Error> {
        let RowsPlace { within, names, .. } = self.0.place;
        let names = if within.is_some() { within.as_slice() } else { names };
        while let Some(key) = object.next_key::<KeyStrType<'de>>()? {
            match self.0.first_of(&key, names) {
                Some(_) if within.is_some() => object.next_value_seed(Inner(self.0))?,
                Some(name) => object.next_value_seed(List(self.0, name))?,
                None => {
                    let value = object.next_value()?;
                    self.0.envelope.entries.push((key, value));
                }
            }
        }
        Ok(())
    }

    no_list!();
    nothing_else!();
}

impl<'de> Visitor<'de> for Inner<'_, 'de, '_> {
    type Value = ();

    fn visit_map<M: MapAccess<'de>>(self, mut object: M) -> Result<(), M::Error> {
        let names = self.0.place.names;
        while let Some(key) = object.next_key::<KeyStrType<'de>>()? {
            match self.0.first_of(&key, names) {
                Some(name) => object.next_value_seed(List(self.0, name))?,
                None => drop(object.next_value::<Value<'de>>()?),
            }
        }
        Ok(())
    }

    no_list!();
    nothing_else!();
}

impl<'de> Visitor<'de> for List<'_, 'de, '_> {
    type Value = ();

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<(), S::Error> {
        self.0.envelope.lists.push(self.1);
        loop {
            for (_, value) in &mut self.0.row {
                *value = Value::Null;
            }
            self.0.came = 0;
            if list.next_element_seed(Row(self.0))?.is_none() {
                return Ok(());
            }
            (self.0.take)(self.1, Fields::among(&self.0.row));
        }
    }

    fn visit_map<M: MapAccess<'de>>(self, mut object: M) -> Result<(), M::Error> {
        while object.next_entry::<KeyStrType<'de>, Value<'de>>()?.is_some() {}
        Ok(())
    }

    nothing_else!();
}

impl<'de> Visitor<'de> for Row<'_, 'de, '_> {
    type Value = ();

    fn visit_map<M: MapAccess<'de>>(self, mut object: M) -> Result<(), M::Error> {
        let reading = self.0;
        while let Some(at) = object.next_key_seed(Among(reading.place.fields))? {
            let bit = at
                .and_then(|at| 1_u64.checked_shl(u32::try_from(at).ok()?))
                .unwrap_or(0);
            // Of a field that comes twice, the first one counts.
            let asked_for = at.filter(|_| reading.came & bit == 0);
            reading.came |= bit;
            let slot = asked_for.and_then(|at| reading.row.get_mut(at)).map(|(_, value)| value);
            object.next_value_seed(Slot(slot.unwrap_or(&mut reading.spare)))?;
        }
        Ok(())
    }

    no_list!();
    nothing_else!();
}

/// Which of these names a key is.
struct Among(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Among {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Option<usize>, D::Error> {
        json.deserialize_str(self)
    }
}

impl Visitor<'_> for Among {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Option<usize>, E> {
        Ok(self.0.iter().position(|name| *name == key))
    }
}

/// Where a value is written to. What is returned instead would be copied several times on its way.
struct Slot<'s, 'a>(&'s mut Value<'a>);

impl<'de> DeserializeSeed<'de> for Slot<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Slot<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        *self.0 = Value::Null;
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        *self.0 = Value::Bool(value);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        *self.0 = Value::Number(value.into());
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        *self.0 = Value::Number(value.into());
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        *self.0 = Value::Number(value.into());
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        *self.0 = Value::Str(Cow::Owned(value.to_owned()));
        Ok(())
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<(), E> {
        *self.0 = Value::Str(Cow::Borrowed(value));
        Ok(())
    }

    fn visit_seq<S: SeqAccess<'de>>(self, list: S) -> Result<(), S::Error> {
        *self.0 = Value::deserialize(SeqAccessDeserializer::new(list))?;
        Ok(())
    }

    fn visit_map<M: MapAccess<'de>>(self, object: M) -> Result<(), M::Error> {
        *self.0 = Value::deserialize(MapAccessDeserializer::new(object))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: RowsPlace = RowsPlace {
        within: None,
        names: &["result"],
        fields: &["id", "name"],
    };
    const INNER: RowsPlace = RowsPlace {
        within: Some("data"),
        names: &["first", "second"],
        fields: &["id", "name"],
    };

    /// Each row as list, id, and name, and the lists that are there.
    fn read(text: &str, place: RowsPlace) -> Result<(Vec<String>, Vec<&'static str>), BodyFault> {
        let mut rows = Vec::new();
        let answer = read_rows(text.as_bytes(), place, &mut |list, fields| {
            let (id, name) = (fields.id("id"), fields.text("name"));
            rows.push(format!(
                "{list} {} {}",
                id.as_deref().unwrap_or("-"),
                name.unwrap_or("-")
            ));
        })?;
        Ok((rows, answer.lists))
    }

    #[test]
    fn each_row_is_read_with_the_fields_that_are_asked_for() {
        let text = r#"{"result": [{"id": 7, "more": {"id": 8}, "name": "A"}, {"name": "B\n"}, 3, null, "x", [1], {}], "status": "OK"}"#;
        let rows = [
            "result 7 A",
            "result - B",
            "result - -",
            "result - -",
            "result - -",
            "result - -",
            "result - -",
        ];
        assert_eq!(
            read(text, PLACE),
            Ok((rows.map(str::to_owned).to_vec(), vec!["result"]))
        );
        let answer = read_rows(text.as_bytes(), PLACE, &mut |_, _| {}).unwrap();
        assert_eq!(answer.fields().text("status"), Some("OK"));
    }

    #[test]
    fn of_what_comes_twice_the_first_counts() {
        let text = r#"{"result": [{"id": null, "id": 1, "name": "A", "name": "B"}], "result": [{"id": 2}]}"#;
        assert_eq!(read(text, PLACE), Ok((vec!["result - A".to_owned()], vec!["result"])));
        assert_eq!(
            read(r#"{"result": 1, "result": [{"id": 2}]}"#, PLACE),
            Ok((vec![], vec![]))
        );
    }

    #[test]
    fn lists_are_found_where_they_belong_and_nowhere_else() {
        let text = r#"{"first": [{"id": 1}], "data": {"second": [{"id": 2}], "other": [3], "first": [{"id": 4}]}}"#;
        let rows = vec!["second 2 -".to_owned(), "first 4 -".to_owned()];
        assert_eq!(read(text, INNER), Ok((rows, vec!["second", "first"])));
        for text in [
            r#"{"data": [{"id": 1}]}"#,
            r#"{"data": null}"#,
            "[1]",
            "3",
            r#"{"data": {"first": {"id": 1}}}"#,
        ] {
            assert_eq!(read(text, INNER), Ok((vec![], vec![])), "{text}");
        }
    }

    #[test]
    fn a_fault_anywhere_refuses_the_answer() {
        for text in [
            r#"{"result": [{"id": 1}"#,
            r#"{"result": [{"id": 1}]} more"#,
            r#"{"result": [{"id": 1, "unread": "\ud800"}]}"#,
            r#"{"result": [{"id": 1, "unread": 1e999}]}"#,
            &format!(
                r#"{{"result": [{{"id": 1, "unread": {}1{}}}]}}"#,
                "[".repeat(200),
                "]".repeat(200)
            ),
        ] {
            assert_eq!(read(text, PLACE), Err(BodyFault::NotJson), "{text}");
        }
    }
}
