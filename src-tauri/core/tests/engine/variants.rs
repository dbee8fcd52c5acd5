//! Every variant of Google's undocumented behavior.

use contestsync_doubles::google::{CancelByPatch, Options};

/// A name, and how Google behaves.
type Variant = (&'static str, fn(&mut Options));

/// What Google doesn't say of itself: every test here holds in each of these worlds.
pub(crate) const VARIANTS: [Variant; 10] = [
    ("all is kept", |_| {}),
    ("lists show the id alone", |options| options.bare_tombstones = true),
    ("only the id is kept", |options| options.bare_deleted = true),
    ("properties are lost", |options| options.forgetful_deletion = true),
    ("a patch cannot cancel", |options| {
        options.cancel_by_patch = CancelByPatch::Ignore;
    }),
    ("a patch that cancels is refused", |options| {
        options.cancel_by_patch = CancelByPatch::Refuse(400);
    }),
    ("a patch that cancels is forbidden", |options| {
        options.cancel_by_patch = CancelByPatch::Refuse(403);
    }),
    ("refused, and properties are lost", |options| {
        options.cancel_by_patch = CancelByPatch::Refuse(400);
        options.forgetful_deletion = true;
    }),
    ("what is deleted cannot be brought back", |options| {
        options.refuse_revival = true;
    }),
    ("refused, and only the id is kept", |options| {
        options.cancel_by_patch = CancelByPatch::Refuse(403);
        options.bare_deleted = true;
    }),
];
