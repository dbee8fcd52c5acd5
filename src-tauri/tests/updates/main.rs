//! Updates from end to end, on the system whose desktop a test can start; on others there's nothing to run, but it compiles.

#[cfg(target_os = "linux")]
mod linux;

fn main() {
    #[cfg(target_os = "linux")]
    linux::run();
}
