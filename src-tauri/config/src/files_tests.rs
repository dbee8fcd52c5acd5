//! Files that the user chooses, in every kind of location.

use tempfile::TempDir;

use super::*;

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// What lies in a folder, sorted: nothing may be left beside the file.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn message(result: Result<(), Problem>) -> String {
    let problem = result.unwrap_err();
    assert_eq!(problem.code, Code::FileWrite);
    assert!(problem.message.ends_with('.'), "{problem}");
    problem.message
}

#[test]
fn a_new_file_and_one_in_place_of_an_old_one_are_whole_and_leave_nothing_beside_them() {
    let folder = folder();
    let file = folder.path().join("a.ics");
    for text in ["first", "second, which is longer", ""] {
        write_whole(&file, text.as_bytes()).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
        assert_eq!(names(folder.path()), ["a.ics"]);
    }
}

#[test]
fn a_folder_a_missing_folder_and_a_name_that_is_none_are_told_apart() {
    let folder = folder();
    let inside = folder.path().join("inside");
    fs::create_dir(&inside).unwrap();
    for place in [&inside, &inside.join("..")] {
        assert!(message(write_whole(place, b"x")).contains("is a folder; name a file in it"));
    }
    let said = message(write_whole(&folder.path().join("no/such/a.ics"), b"x"));
    assert!(said.contains("no/such doesn't exist; create it first"), "{said}");
    let said = message(write_whole(&folder.path().join("a.ics/"), b"x"));
    assert!(said.contains("create it first"), "{said}");
    assert_eq!(names(folder.path()), ["inside"]);
}

#[test]
fn text_is_read_in_the_encodings_that_editors_store() {
    let folder = folder();
    let file = folder.path().join("a.json");
    let text = "{\"ключ\": \"値😀\"}\n";
    let utf16 = |mark: [u8; 2], bytes: fn(u16) -> [u8; 2]| {
        let units = text.encode_utf16().flat_map(bytes);
        mark.into_iter().chain(units).collect::<Vec<u8>>()
    };
    for bytes in [
        text.as_bytes().to_vec(),
        [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        utf16([0xFF, 0xFE], u16::to_le_bytes),
        utf16([0xFE, 0xFF], u16::to_be_bytes),
    ] {
        fs::write(&file, bytes).unwrap();
        assert_eq!(read_text(&file, 1_000).unwrap(), text);
    }
    for (bytes, said) in [
        (&b"\xFF\xFEa"[..], "not Unicode text"),
        (b"caf\xE9", "not Unicode text"),
        (b"\xFF\xFE\x00\xD8", "not Unicode text"),
        (&[b' '; 1_001], "too large"),
    ] {
        fs::write(&file, bytes).unwrap();
        let problem = read_text(&file, 1_000).unwrap_err();
        assert_eq!(problem.code, Code::FileRead);
        assert!(problem.message.contains(said), "{problem}");
    }
    assert!(
        read_text(folder.path(), 10)
            .unwrap_err()
            .message
            .contains("it is a folder")
    );
    assert!(
        read_text(&folder.path().join("none"), 10)
            .unwrap_err()
            .message
            .contains("it doesn't exist")
    );
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, symlink};

    use super::*;

    fn mode(file: &Path) -> u32 {
        fs::metadata(file).unwrap().permissions().mode() & 0o7777
    }

    fn fifo(place: &Path) {
        let made = std::process::Command::new("mkfifo").arg(place).status().unwrap();
        assert!(made.success());
    }

    #[test]
    fn a_file_keeps_its_mode_and_a_new_one_gets_that_of_any_new_file() {
        let folder = folder();
        let (file, usual) = (folder.path().join("a.ics"), folder.path().join("usual"));
        fs::write(&usual, "").unwrap();
        write_whole(&file, b"x").unwrap();
        assert_eq!(mode(&file), mode(&usual));
        for kept in [0o600, 0o640, 0o755] {
            fs::set_permissions(&file, Permissions::from_mode(kept)).unwrap();
            write_whole(&file, b"y").unwrap();
            assert_eq!(mode(&file), kept);
        }
    }

    #[test]
    fn a_link_stays_and_what_it_leads_to_is_written() {
        let folder = folder();
        let (inside, target) = (folder.path().join("inside"), folder.path().join("inside/target.ics"));
        fs::create_dir(&inside).unwrap();
        fs::write(&target, "old").unwrap();
        symlink("inside/target.ics", folder.path().join("link")).unwrap();
        symlink("link", folder.path().join("link to a link")).unwrap();
        symlink("inside", folder.path().join("folder")).unwrap();
        for (number, name) in ["link", "link to a link", "folder/target.ics"].iter().enumerate() {
            let text = format!("new {number}");
            write_whole(&folder.path().join(name), text.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&target).unwrap(), text, "{name}");
        }
        assert!(fs::symlink_metadata(folder.path().join("link")).unwrap().is_symlink());
        assert_eq!(names(&inside), ["target.ics"]);
    }

    #[test]
    fn a_link_that_leads_nowhere_or_to_itself_or_to_a_folder_is_said_and_left() {
        let folder = folder();
        let link = folder.path().join("link");
        for (target, said) in [
            ("nothing", "link to"),
            ("no/such/folder", "link to"),
            ("link", "cannot be written"),
            (".", "is a folder"),
        ] {
            symlink(target, &link).unwrap();
            let message = message(write_whole(&link, b"x"));
            assert!(message.contains(said), "{target}: {message}");
            assert_eq!(fs::read_link(&link).unwrap(), Path::new(target));
            fs::remove_file(&link).unwrap();
        }
        assert_eq!(names(folder.path()), Vec::<String>::new());
    }

    #[test]
    fn all_names_of_a_file_show_what_was_written() {
        let folder = folder();
        let (one, other) = (folder.path().join("one"), folder.path().join("other"));
        fs::write(&one, "a longer old text").unwrap();
        fs::hard_link(&one, &other).unwrap();
        write_whole(&other, b"new").unwrap();
        assert_eq!(fs::read_to_string(&one).unwrap(), "new");
        assert_eq!(fs::metadata(&one).unwrap().nlink(), 2);
        assert_eq!(names(folder.path()), ["one", "other"]);
    }

    #[test]
    fn a_pipe_is_written_into_and_stays_a_pipe() {
        let folder = folder();
        let pipe = folder.path().join("pipe");
        fifo(&pipe);
        let reader = std::thread::spawn({
            let pipe = pipe.clone();
            move || fs::read_to_string(pipe).unwrap()
        });
        let long = "x".repeat(300_000);
        write_whole(&pipe, long.as_bytes()).unwrap();
        assert_eq!(reader.join().unwrap(), long);
        assert!(fs::symlink_metadata(&pipe).unwrap().file_type().is_fifo());
        assert_eq!(names(folder.path()), ["pipe"]);
    }

    #[test]
    fn devices_are_written_into() {
        write_whole(Path::new("/dev/null"), b"x").unwrap();
        assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_device_without_room_is_said() {
        let said = message(write_whole(Path::new("/dev/full"), b"x"));
        assert!(
            said.contains("only partly written") && said.contains("the disk is full"),
            "{said}"
        );
    }

    #[test]
    fn a_file_the_user_may_not_write_stays_though_its_folder_may_be_written() {
        if rustix::process::geteuid().is_root() {
            // Root may write every file: then it is written and keeps its mode, as with `cp`.
            let folder = folder();
            let file = folder.path().join("a.ics");
            fs::write(&file, "old").unwrap();
            fs::set_permissions(&file, Permissions::from_mode(0o444)).unwrap();
            write_whole(&file, b"new").unwrap();
            assert_eq!(
                (fs::read_to_string(&file).unwrap().as_str(), mode(&file)),
                ("new", 0o444)
            );
            return;
        }
        let folder = folder();
        let file = folder.path().join("a.ics");
        fs::write(&file, "old").unwrap();
        fs::set_permissions(&file, Permissions::from_mode(0o444)).unwrap();
        let said = message(write_whole(&file, b"new"));
        assert!(
            said.contains("you have no permission for it") && said.contains("nothing was changed"),
            "{said}"
        );
        assert_eq!(fs::read_to_string(&file).unwrap(), "old");
    }
}
