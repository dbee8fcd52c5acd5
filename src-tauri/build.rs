//! Tells tauri-build where permissions lie. Where the window's files were not built, puts one page in their place that says
//! so: the command line can be built without Node.

use std::error::Error;
use std::path::Path;

const PLACEHOLDER: &str = "<!doctype html><html lang=\"en\"><title>ContestSync</title><p>This build has no window: \
     run <code>npm ci &amp;&amp; npm run ui:build</code> and build again. Tray, reminders and command line work.</p></html>\n";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src-tauri/permissions");
    println!("cargo::rerun-if-changed=ui/dist");
    if !Path::new("ui/dist/index.html").exists() {
        println!("cargo::warning=the window is not in this build: run `npm ci && npm run ui:build`, then build again");
        std::fs::create_dir_all("ui/dist")?;
        std::fs::write("ui/dist/index.html", PLACEHOLDER)?;
    }
    let attributes = tauri_build::Attributes::new()
        .app_manifest(tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/**/*.toml"));
    tauri_build::try_build(attributes)?;
    Ok(())
}
