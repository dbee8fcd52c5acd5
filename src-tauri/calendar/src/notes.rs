//! Finds our lines in a description that the user may have edited, in plain text and in the markup of Google's editor.

use html_escape::{decode_html_entities, encode_text};

/// The longest entity that is looked for, `&` and `;` included.
const LONGEST_ENTITY: usize = 34;
/// A description with this many lines or more is left alone.
const MOST_LINES: usize = 400;

/// Tags that end a line before or after them.
const BREAKS: [&str; 18] = [
    "br",
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "tr",
    "table",
    "tbody",
    "blockquote",
    "pre",
    "hr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
];
/// Tags that never close.
const VOID: [&str; 3] = ["img", "wbr", "input"];
/// Tags whose content nobody reads.
const UNREAD: [&str; 3] = ["style", "script", "head"];

/// The description with each of our lines replaced by its new form; everything else stays the same, byte for byte.
///
/// `wrote` says whether a text is what was last written here, lines joined by newlines; `is_last` tells its last line. Our lines don't have to be
/// consecutive: notes before, between, and after them stay where they are. `None`: our lines aren't all there anymore, or can't be
/// replaced without touching the user's own markup.
#[must_use]
pub fn replace_our_lines(
    theirs: &str,
    ours: &str,
    is_last: impl Fn(&str) -> bool,
    wrote: impl Fn(&str) -> bool,
) -> Option<String> {
    let fresh: Vec<&str> = ours.lines().collect();
    for markup in [false, true] {
        let lines = lines(theirs, markup);
        if lines.len() > MOST_LINES {
            return None;
        }
        let Some(found) = find(&lines, &is_last, &wrote) else {
            continue;
        };
        let fresh = in_place_of(found.len(), &fresh)?;
        let mut replaced = String::with_capacity(theirs.len());
        let mut copied = 0_usize;
        for (line, fresh) in found.into_iter().zip(&fresh) {
            let range = line.range()?;
            replaced.push_str(theirs.get(copied..range.start)?);
            let texts = fresh.iter().map(|text| {
                if markup {
                    range.marked_up(text)
                } else {
                    (*text).to_owned()
                }
            });
            replaced.push_str(&texts.collect::<Vec<_>>().join(if markup { "<br>" } else { "\n" }));
            copied = range.end;
        }
        replaced.push_str(theirs.get(copied..)?);
        return Some(replaced);
    }
    None
}

/// The new lines that replace each of the `count` old ones. Only a contest with a page has a link line, so a description can gain or lose its first line.
fn in_place_of<'a>(count: usize, fresh: &[&'a str]) -> Option<Vec<Vec<&'a str>>> {
    let one_each = || fresh.iter().map(|text| vec![*text]);
    match (count, fresh) {
        (2, [link, facts, last]) => Some(vec![vec![*link, *facts], vec![*last]]),
        (3, [_, _]) => Some(std::iter::once(Vec::new()).chain(one_each()).collect()),
        (count, fresh) => (count == fresh.len()).then(|| one_each().collect()),
    }
}

/// The lines that, joined, are what was written: the last one, and those before it in order.
fn find<'a>(
    lines: &'a [Line],
    is_last: &impl Fn(&str) -> bool,
    wrote: &impl Fn(&str) -> bool,
) -> Option<Vec<&'a Line>> {
    let ends = lines.iter().enumerate().filter(|(_, line)| is_last(&line.text));
    for (end, last) in ends {
        let before = lines.get(..end)?;
        for (second, facts) in before.iter().enumerate().rev() {
            // A contest without a page has no link.
            if wrote(&format!("{}\n{}", facts.text, last.text)) {
                return Some(vec![facts, last]);
            }
            let above = before.get(..second).unwrap_or_default();
            for link in above.iter().rev() {
                if wrote(&format!("{}\n{}\n{}", link.text, facts.text, last.text)) {
                    return Some(vec![link, facts, last]);
                }
            }
        }
    }
    None
}

/// Whether it's one of the invisible marks that set words of another direction apart, as Fluent does in Arabic.
pub(super) const fn is_isolate(letter: char) -> bool {
    matches!(letter, '\u{2066}'..='\u{2069}')
}

/// One line as a person sees it.
#[derive(Debug, Default)]
struct Line {
    /// Its words: entities decoded, spaces folded.
    text: String,
    /// Where its first letter begins and its last one ends.
    letters: Option<(usize, usize)>,
    /// If its first letter is in a link, where that link begins.
    link_from: Option<usize>,
    /// Where the line begins.
    from: usize,
    tags: Vec<Tag>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Open,
    Close,
    Alone,
}

#[derive(Debug)]
struct Tag {
    name: String,
    kind: Kind,
    start: usize,
    end: usize,
}

/// The part of the text that is replaced.
#[derive(Debug)]
struct Range {
    start: usize,
    end: usize,
    is_link: bool,
}

impl Range {
    fn marked_up(&self, fresh: &str) -> String {
        let text = encode_text(fresh);
        if self.is_link && fresh.starts_with("https://") {
            format!("<a href=\"{}\">{text}</a>", text.replace('"', "&quot;"))
        } else {
            text.into_owned()
        }
    }
}

impl Line {
    /// The letters of the line, with the link that they're in and with as many of the surrounding tags as keep the rest balanced.
    fn range(&self) -> Option<Range> {
        let (mut start, mut end) = self.letters?;
        let is_link = self.link_from.is_some();
        if let Some(from) = self.link_from {
            if from < self.from {
                return None;
            }
            start = start.min(from);
        }
        loop {
            let (closes, opens) = self.unbalanced(start, end);
            if closes == 0 && opens == 0 {
                return Some(Range { start, end, is_link });
            }
            if closes > 0 {
                let before = self.tags.iter().rev().find(|tag| tag.end <= start)?;
                start = (before.kind == Kind::Open).then_some(before.start)?;
            } else {
                let after = self.tags.iter().find(|tag| tag.start >= end)?;
                end = (after.kind == Kind::Close).then_some(after.end)?;
            }
        }
    }

    /// How many tags in it close what was opened before, and how many stay open.
    fn unbalanced(&self, start: usize, end: usize) -> (usize, usize) {
        let within = self.tags.iter().filter(|tag| tag.start >= start && tag.end <= end);
        let (mut closes, mut open) = (0_usize, Vec::new());
        for tag in within {
            match tag.kind {
                Kind::Open => open.push(tag.name.as_str()),
                Kind::Close if open.last() == Some(&tag.name.as_str()) => drop(open.pop()),
                Kind::Close => closes = closes.saturating_add(1),
                Kind::Alone => {}
            }
        }
        (closes, open.len())
    }

    fn letter(&mut self, letter: char, start: usize, end: usize, anchor: Option<usize>) {
        if is_isolate(letter) {
            // It goes with the letters before it when they're replaced.
            self.letters = self.letters.map(|(from, _)| (from, end));
            return;
        }
        if matches!(letter, '\u{200b}' | '\u{feff}' | '\u{2060}') {
            return;
        }
        if letter.is_whitespace() {
            if self.letters.is_some() && !self.text.ends_with(' ') {
                self.text.push(' ');
            }
            return;
        }
        if self.letters.is_none() {
            self.link_from = anchor;
        }
        let from = self.letters.map_or(start, |(from, _)| from);
        self.letters = Some((from, end));
        self.text.push(letter);
    }

    fn done(mut self) -> Option<Self> {
        self.letters?;
        self.text.truncate(self.text.trim_end().len());
        Some(self)
    }
}

/// The lines that have letters. Without `markup` only newlines count.
fn lines(text: &str, markup: bool) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut line = Line::default();
    let mut anchor: Option<usize> = None;
    let mut at = 0_usize;
    let end_line = |line: &mut Line, lines: &mut Vec<Line>, from: usize| {
        let done = std::mem::take(line);
        line.from = from;
        lines.extend(done.done());
    };
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if markup && let Some(tag) = tag(rest, at) {
            at = tag.end;
            if UNREAD.contains(&tag.name.as_str()) && tag.kind == Kind::Open {
                at = closing(text, &tag.name, at);
            } else if BREAKS.contains(&tag.name.as_str()) {
                end_line(&mut line, &mut lines, at);
            } else {
                match (tag.name.as_str(), tag.kind) {
                    ("a", Kind::Open) => anchor = Some(tag.start),
                    ("a", Kind::Close) => anchor = None,
                    _ => {}
                }
                line.tags.push(tag);
            }
            continue;
        }
        let Some(first) = rest.chars().next() else { break };
        if first == '\n' {
            at = at.saturating_add(1);
            end_line(&mut line, &mut lines, at);
            continue;
        }
        let entity = markup.then(|| entity(rest)).flatten();
        let (letters, length) = entity.unwrap_or_else(|| (first.to_string(), first.len_utf8()));
        let end = at.saturating_add(length);
        for letter in letters.chars() {
            line.letter(letter, at, end, anchor);
        }
        at = end;
    }
    lines.extend(line.done());
    lines
}

/// The tag that the text begins with.
fn tag(text: &str, at: usize) -> Option<Tag> {
    let body = text.strip_prefix('<')?;
    if let Some(comment) = body.strip_prefix("!--") {
        let length = comment.find("-->")?.saturating_add(7);
        return Some(Tag {
            name: String::new(),
            kind: Kind::Alone,
            start: at,
            end: at.saturating_add(length),
        });
    }
    let closes = body.starts_with('/');
    let named = body.strip_prefix('/').unwrap_or(body);
    if !named.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        return None;
    }
    let name_end = named.find(|letter: char| !letter.is_ascii_alphanumeric())?;
    let name = named.get(..name_end)?.to_ascii_lowercase();
    let mut quote: Option<char> = None;
    let (length, _) = text.char_indices().find(|(_, letter)| match (quote, letter) {
        (Some(open), letter) if open == *letter => {
            quote = None;
            false
        }
        (None, '"' | '\'') => {
            quote = Some(*letter);
            false
        }
        (None, '>') => true,
        _ => false,
    })?;
    let alone = text.get(..length)?.ends_with('/') || VOID.contains(&name.as_str());
    Some(Tag {
        name,
        kind: match (closes, alone) {
            (true, _) => Kind::Close,
            (false, true) => Kind::Alone,
            (false, false) => Kind::Open,
        },
        start: at,
        end: at.saturating_add(length).saturating_add(1),
    })
}

/// The position after the tag that closes `name`, or the end of the text.
fn closing(text: &str, name: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default().to_ascii_lowercase();
    let close = format!("</{name}");
    rest.find(&close)
        .and_then(|place| rest.get(place..)?.find('>').map(|end| place.saturating_add(end)))
        .map_or(text.len(), |end| from.saturating_add(end).saturating_add(1))
}

/// The entity that the text begins with: what it represents, and its length.
fn entity(text: &str) -> Option<(String, usize)> {
    let end = text
        .strip_prefix('&')?
        .bytes()
        .take(LONGEST_ENTITY)
        .position(|byte| byte == b';')?;
    let length = end.saturating_add(2);
    let raw = text.get(..length)?;
    let named = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '&' | '#' | ';');
    if !raw.chars().all(named) {
        return None;
    }
    let decoded = decode_html_entities(raw);
    (decoded != raw).then(|| (decoded.into_owned(), length))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "https://x.com/1?a=1&b=2\nCodeforces · 2 h · < 1999\nKept by us (x:1).";
    const NEW: &str = "https://x.com/2?a=1&b=2\nCodeforces · 3 h · < 1999\nKept by us (x:1).";

    fn replaced(theirs: &str) -> Option<String> {
        replace_our_lines(theirs, NEW, |line| line == "Kept by us (x:1).", |text| text == OLD)
    }

    #[test]
    fn notes_in_plain_text_stay_before_between_and_after_our_lines() {
        let theirs = "With Asha!\nhttps://x.com/1?a=1&b=2\nmind the link\nCodeforces · 2 h · < 1999\n\nbring <tea>\r\nKept by us (x:1).\nmore";
        let expected = "With Asha!\nhttps://x.com/2?a=1&b=2\nmind the link\nCodeforces · 3 h · < 1999\n\nbring <tea>\r\nKept by us (x:1).\nmore";
        assert_eq!(replaced(theirs).as_deref(), Some(expected));
        assert_eq!(replaced(OLD).as_deref(), Some(NEW));
    }

    #[test]
    fn a_contest_without_a_page_has_two_lines() {
        let [old, new] = [OLD, NEW].map(|text| text.split_once('\n').unwrap().1);
        let theirs = format!("note\n{old}\nmore");
        let replaced = replace_our_lines(&theirs, new, |line| line == "Kept by us (x:1).", |text| text == old);
        assert_eq!(replaced, Some(format!("note\n{new}\nmore")));
    }

    #[test]
    fn a_page_that_comes_or_goes_takes_its_line_along_and_leaves_the_notes() {
        let [old, new] = [OLD, NEW].map(|text| text.split_once('\n').unwrap().1);
        let came = replace_our_lines(
            &format!("note\n{old}\nmore"),
            NEW,
            |line| line == "Kept by us (x:1).",
            |text| text == old,
        );
        assert_eq!(came, Some(format!("note\n{NEW}\nmore")));
        let went = replace_our_lines(
            &format!("note\n{OLD}\nmore"),
            new,
            |line| line == "Kept by us (x:1).",
            |text| text == OLD,
        );
        assert_eq!(went, Some(format!("note\n\n{new}\nmore")));
        let marked_up = "<b>note</b><br>Codeforces · 2 h · &lt; 1999<br>Kept by us (x:1).";
        let came = replace_our_lines(marked_up, NEW, |line| line == "Kept by us (x:1).", |text| text == old);
        assert_eq!(
            came.as_deref(),
            Some("<b>note</b><br>https://x.com/2?a=1&amp;b=2<br>Codeforces · 3 h · &lt; 1999<br>Kept by us (x:1).")
        );
    }

    #[test]
    fn notes_in_googles_markup_stay_in_every_form_it_has() {
        let link = "<a href=\"https://x.com/2?a=1&amp;b=2\">https://x.com/2?a=1&amp;b=2</a>";
        for (theirs, expected) in [
            (
                "With <b>Asha</b>!<br>https://x.com/1?a=1&amp;b=2<br>Codeforces · 2 h · &lt; 1999<br>Kept by us (x:1).<br><br>bring tea".to_owned(),
                "With <b>Asha</b>!<br>https://x.com/2?a=1&amp;b=2<br>Codeforces · 3 h · &lt; 1999<br>Kept by us (x:1).<br><br>bring tea".to_owned(),
            ),
            (
                "<p>Note</p><p><a href=\"https://www.google.com/url?q=https://x.com/1\" target=\"_blank\">https://x.com/1?a=1&amp;b=2</a></p>\n<p>Codeforces&nbsp;·&nbsp;2&nbsp;h · &lt;&#32;1999</p><div>between</div><p>Kept by us (x:1).</p>".to_owned(),
                format!("<p>Note</p><p>{link}</p>\n<p>Codeforces · 3 h · &lt; 1999</p><div>between</div><p>Kept by us (x:1).</p>"),
            ),
            (
                "<html-blob><u></u>note <i>here</i><br/><span><a href='x'><span>https://x.com/</span><span>1?a=1&b=2</span></a></span><br/><span style=\"a>b\">Codeforces · 2 h</span><span> · &lt; 1999</span><br/>Kept by&#160;us (x:1).</html-blob>".to_owned(),
                format!("<html-blob><u></u>note <i>here</i><br/><span>{link}</span><br/>Codeforces · 3 h · &lt; 1999<br/>Kept by us (x:1).</html-blob>"),
            ),
            (
                "<style>p { color: red }</style>mine<br><b>https://x.com/1?a=1&amp;b=2\nCodeforces · 2 h · &lt; 1999<br>Kept by us (x:1).</b>".to_owned(),
                "<style>p { color: red }</style>mine<br><b>https://x.com/2?a=1&amp;b=2\nCodeforces · 3 h · &lt; 1999<br>Kept by us (x:1).</b>".to_owned(),
            ),
        ] {
            assert_eq!(replaced(&theirs), Some(expected), "{theirs}");
        }
    }

    #[test]
    fn a_note_in_place_of_one_of_our_lines_leaves_the_description_alone() {
        for theirs in [
            "my own link\nCodeforces · 2 h · < 1999\nKept by us (x:1).",
            "https://x.com/1?a=1&b=2\nCodeforces · 2 h · < 1999 · room 5\nKept by us (x:1).",
            "https://x.com/1?a=1&amp;b=2<br>my facts<br>Kept by us (x:1).",
            "only mine",
            "",
            // One link around two of our lines can't be replaced line by line.
            "<a href=\"x\">https://x.com/1?a=1&amp;b=2<br>Codeforces · 2 h · &lt; 1999</a><br>Kept by us (x:1).",
        ] {
            assert_eq!(replaced(theirs), None, "{theirs}");
        }
    }

    #[test]
    fn broken_markup_is_read_to_its_end() {
        for theirs in [
            "<",
            "<a",
            "<a href=\"",
            "&",
            "&#;",
            "<!--",
            "</",
            "<style>x",
            "a < b & c > d",
            "\u{200b}<p>\u{200b}</p>",
        ] {
            assert_eq!(replaced(theirs), None, "{theirs}");
        }
    }
}
