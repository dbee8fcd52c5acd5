//! Simulates power cuts as far as files allow: after the program is killed, data that SQLite hadn't yet flushed to disk is lost or torn.
//!
//! With a write-ahead log and `synchronous=NORMAL` that is (SQLite's "Write-Ahead Logging", and its own crash tests, which lose and garble
//! sectors): the end of the log, from any byte on, but for what a checkpoint has begun to copy; and, while a checkpoint runs, pages of the file
//! that are half old and half new. The index of the log (`-shm`) is lost always.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use super::chance::{Chance, asked};
use super::kill::{Figures, Life};

const SECTOR: usize = 512;
const LOG_HEAD: usize = 32;
const FRAME_HEAD: usize = 24;
/// Where the index of the log says how many frames are copied into the file (`nBackfill`, walformat.html 2.2).
const COPIED: usize = 96;
const DEATHS_BETWEEN_CLEAN_SYNCS: u64 = 3;
const DEATHS_OF_A_MACHINE: u64 = 30;

#[derive(Debug, Default)]
struct Cuts {
    /// There was a log, and something in it that the disk need not have kept.
    log_torn: u64,
    bytes_lost: u64,
    pages_torn: u64,
    nothing_to_tear: u64,
}

#[test]
#[ignore = "long: npm run torture"]
fn after_a_power_cut_the_file_is_whole_and_the_next_sync_makes_the_calendar_equal() {
    let rounds = asked("TORTURE_CUTS", 12);
    let seed = asked("TORTURE_SEED", 1);
    println!("power: {rounds} cuts asked for, TORTURE_SEED={seed}");
    let begun = Instant::now();
    let (mut figures, mut cuts) = (Figures::default(), Cuts::default());
    let mut life = Life::new(seed);
    for cut in 1..=rounds {
        life.change_the_world();
        life.die(&mut figures);
        tear(&mut life, &mut cuts);
        life.examine_database();
        if cut % DEATHS_BETWEEN_CLEAN_SYNCS == 0 || cut == rounds {
            life.sync_cleanly_after_a_cut(&mut figures);
        }
        let status = life.machine.run(&["status", "--json"]);
        assert_eq!(
            (status.status, &status.json()["notes"]),
            (0, &serde_json::json!([])),
            "{status:?}"
        );
        if cut % DEATHS_OF_A_MACHINE == 0 {
            life = Life::new(seed.wrapping_add(cut));
        }
    }
    println!(
        "power: {} cuts in {} s: {cuts:?}; integrity_check ok each time, {} clean syncs each gave exactly the wanted calendar",
        figures.deaths,
        begun.elapsed().as_secs(),
        figures.clean_syncs
    );
    assert!(rounds < 10 || (cuts.log_torn > 0 && cuts.pages_torn > 0), "{cuts:?}");
}

struct Log {
    path: PathBuf,
    bytes: Vec<u8>,
    page: usize,
}

impl Log {
    fn number(&self, at: usize) -> usize {
        let bytes = self.bytes[at..at + 4].try_into().unwrap();
        usize::try_from(u32::from_be_bytes(bytes)).unwrap()
    }

    fn frame(&self, index: usize) -> usize {
        LOG_HEAD + index * (FRAME_HEAD + self.page)
    }

    /// How many frames belong to whole transactions of this round of the log.
    fn committed(&self) -> usize {
        let (mut index, mut committed) = (0, 0);
        while self.frame(index + 1) <= self.bytes.len() {
            let at = self.frame(index);
            if self.bytes[at + 8..at + 16] != self.bytes[16..24] {
                break;
            }
            index += 1;
            if self.number(at + 4) > 0 {
                committed = index;
            }
        }
        committed
    }
}

fn tear(life: &mut Life, cuts: &mut Cuts) {
    let home = life.machine.home.path().to_owned();
    let (file, index) = (home.join("contestsync.db"), home.join("contestsync.db-shm"));
    let log_path = home.join("contestsync.db-wal");
    let bytes = fs::read(&log_path).unwrap_or_default();
    let copied = fs::read(&index)
        .ok()
        .and_then(|index| Some(index.get(COPIED..COPIED + 4)?.to_vec()));
    drop(fs::remove_file(&index));
    if bytes.len() < LOG_HEAD + FRAME_HEAD {
        cuts.nothing_to_tear += 1;
        return;
    }
    let mut log = Log {
        path: log_path,
        bytes,
        page: 0,
    };
    log.page = log.number(8);
    let copied = copied.map_or(0, |bytes| u32::from_ne_bytes(bytes.try_into().unwrap()));
    let copied = usize::try_from(copied).unwrap();
    if life.chance.below(2) == 0 {
        tear_pages(&mut life.chance, &log, &file, cuts);
    } else {
        tear_log(&mut life.chance, log, copied, cuts);
    }
}

/// A checkpoint was cut short: the log is kept, pages of the file are partly those of the log.
fn tear_pages(chance: &mut Chance, log: &Log, file: &std::path::Path, cuts: &mut Cuts) {
    let mut data = fs::read(file).unwrap_or_default();
    for index in 0..log.committed() {
        if chance.below(2) == 0 {
            continue;
        }
        let at = log.frame(index);
        let place = (log.number(at) - 1) * log.page;
        let sectors = usize::try_from(1 + chance.below(u64::try_from(log.page / SECTOR).unwrap())).unwrap();
        let new = &log.bytes[at + FRAME_HEAD..at + FRAME_HEAD + sectors * SECTOR];
        if data.len() < place + log.page {
            data.resize(place + log.page, 0);
        }
        data[place..place + new.len()].copy_from_slice(new);
        cuts.pages_torn += 1;
    }
    fs::write(file, data).unwrap();
}

/// The end of the log didn't reach the disk: from any byte on, each sector is there, zero, or what was there before.
fn tear_log(chance: &mut Chance, mut log: Log, copied: usize, cuts: &mut Cuts) {
    let kept = log.frame(copied).min(log.bytes.len());
    let free = log.bytes.len() - kept;
    if free == 0 {
        cuts.nothing_to_tear += 1;
        return;
    }
    let from = kept + usize::try_from(chance.below(u64::try_from(free).unwrap())).unwrap();
    let cut_off = chance.below(2) == 0;
    if cut_off {
        log.bytes.truncate(from);
    } else {
        for sector in log.bytes[from..].chunks_mut(SECTOR) {
            match chance.below(3) {
                0 => sector.fill(0),
                1 => sector.iter_mut().for_each(|byte| *byte ^= 0x5a),
                _ => {}
            }
        }
    }
    cuts.log_torn += 1;
    cuts.bytes_lost += u64::try_from(free - (from - kept)).unwrap();
    fs::write(&log.path, log.bytes).unwrap();
}
