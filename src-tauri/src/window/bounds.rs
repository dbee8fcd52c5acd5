//! How large the window was and where, kept for the next time. A place that no screen shows any more is forgotten.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use contestsync_core::config::{Paths, files};
use contestsync_core::http::pause;
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager, Monitor, Window};

/// The smallest window, in logical pixels: everything can be reached in it.
pub(super) const LEAST: (f64, f64) = (360.0, 320.0);
/// The first window.
const USUAL: (f64, f64) = (980.0, 700.0);
/// Nobody's screen is larger.
const LARGEST: f64 = 32_000.0;
/// So much of the window's upper edge has to be on a screen: it's what a window is moved by.
const GRIP: f64 = 80.0;
/// A window that is being moved is left alone this long.
const SETTLED: Duration = Duration::from_secs(1);
/// The file is a line; a larger one isn't ours.
const LONGEST: u64 = 4096;

/// Size and place in logical pixels.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Bounds {
    /// Size of the page.
    pub(super) width: f64,
    pub(super) height: f64,
    /// Upper left corner; none where the system doesn't tell.
    pub(super) place: Option<(f64, f64)>,
    pub(super) maximized: bool,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            width: USUAL.0,
            height: USUAL.1,
            place: None,
            maximized: false,
        }
    }
}

/// A screen in logical pixels: left, top, width, height.
type Screen = (f64, f64, f64, f64);

impl Bounds {
    /// These bounds as far as they fit the screens that are there.
    fn on(self, screens: &[Screen]) -> Self {
        let usable = |size: f64, least: f64, usual: f64| {
            if size.is_finite() && (least..=LARGEST).contains(&size) {
                size
            } else {
                usual
            }
        };
        let width = usable(self.width, LEAST.0, USUAL.0);
        let height = usable(self.height, LEAST.1, USUAL.1);
        let seen = |(x, y): &(f64, f64)| {
            screens.iter().any(|(left, top, across, down)| {
                let shown = (x + width).min(left + across) - x.max(*left);
                shown >= GRIP && *y >= *top && *y <= top + down - GRIP
            })
        };
        Self {
            width,
            height,
            place: self.place.filter(seen),
            maximized: self.maximized,
        }
    }
}

fn file() -> Option<PathBuf> {
    Some(Paths::from_environment().ok()?.window())
}

fn stored() -> Option<Bounds> {
    let text = files::read_text(&file()?, LONGEST).ok()?;
    serde_json::from_str(&text).ok()
}

fn screen(monitor: &Monitor) -> Screen {
    let scale = monitor.scale_factor();
    let place = monitor.position().to_logical::<f64>(scale);
    let size = monitor.size().to_logical::<f64>(scale);
    (place.x, place.y, size.width, size.height)
}

/// Where the window is to be.
pub(super) fn wanted(app: &AppHandle) -> Bounds {
    let screens: Vec<Screen> = app
        .available_monitors()
        .unwrap_or_default()
        .iter()
        .map(screen)
        .collect();
    stored().unwrap_or_default().on(&screens)
}

/// Keeps where the window is. A window that fills the screen keeps the size it goes back to.
pub(super) fn keep(window: &Window) {
    if let Err(error) = written(window) {
        tracing::info!(%error, "where the window was is not kept");
    }
}

/// Keeps where the window is a moment after it moved: what ends this process doesn't wait for it.
pub(super) fn keep_soon(window: &Window) {
    static KEPT_SOON: AtomicBool = AtomicBool::new(false);
    if KEPT_SOON.swap(true, Ordering::Relaxed) {
        return;
    }
    let (app, label) = (window.app_handle().clone(), window.label().to_owned());
    tauri::async_runtime::spawn(async move {
        pause(SETTLED).await;
        KEPT_SOON.store(false, Ordering::Relaxed);
        // On the main thread: asked from another one, a window that is gone never answers.
        let keeping = app.clone();
        let asked = app.run_on_main_thread(move || {
            if let Some(window) = keeping.get_webview_window(&label) {
                keep(&window.as_ref().window());
            }
        });
        if let Err(error) = asked {
            tracing::info!(%error, "where the window was is not kept");
        }
    });
}

fn written(window: &Window) -> Result<(), Box<dyn std::error::Error>> {
    if window.is_minimized()? {
        return Ok(());
    }
    let scale = window.scale_factor()?;
    let bounds = if window.is_maximized()? {
        Bounds {
            maximized: true,
            ..stored().unwrap_or_default()
        }
    } else {
        let size = window.inner_size()?.to_logical::<f64>(scale);
        let place = window.outer_position().ok().map(|at| at.to_logical::<f64>(scale));
        Bounds {
            width: size.width,
            height: size.height,
            place: place.map(|at| (at.x, at.y)),
            maximized: false,
        }
    };
    let Some(file) = file() else { return Ok(()) };
    files::write_whole(&file, serde_json::to_string(&bounds)?.as_bytes()).map_err(|problem| problem.message)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP: Screen = (0.0, 0.0, 1366.0, 768.0);
    const BESIDE: Screen = (1366.0, 0.0, 1920.0, 1080.0);

    fn at(x: f64, y: f64) -> Bounds {
        Bounds {
            width: 700.0,
            height: 500.0,
            place: Some((x, y)),
            maximized: false,
        }
    }

    #[test]
    fn a_window_comes_back_where_it_was() {
        assert_eq!(at(40.0, 30.0).on(&[LAPTOP]), at(40.0, 30.0));
        assert_eq!(at(2000.0, 100.0).on(&[LAPTOP, BESIDE]), at(2000.0, 100.0));
        // Partly beyond the edge is where its user left it.
        assert_eq!(at(1200.0, 600.0).on(&[LAPTOP]), at(1200.0, 600.0));
    }

    #[test]
    fn a_place_that_no_screen_shows_is_forgotten_and_the_size_stays() {
        for (x, y) in [
            (2000.0, 100.0),
            (1300.0, 100.0),
            (-690.0, 10.0),
            (10.0, -40.0),
            (10.0, 760.0),
        ] {
            let found = at(x, y).on(&[LAPTOP]);
            assert_eq!(
                (found.place, found.width, found.height),
                (None, 700.0, 500.0),
                "{x} {y}"
            );
        }
    }

    #[test]
    fn a_size_that_cannot_be_used_is_the_usual_one() {
        for (width, height) in [(10.0, 10.0), (f64::NAN, 1e9), (-5.0, f64::INFINITY)] {
            let found = Bounds {
                width,
                height,
                ..Bounds::default()
            }
            .on(&[LAPTOP]);
            assert_eq!((found.width, found.height), USUAL, "{width} {height}");
        }
    }
}
