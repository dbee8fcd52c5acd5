// The cask for Homebrew; its `binary` puts the command line on PATH. Homebrew runs `uninstall` at every upgrade too, so the user's login entry is
// removed only by `zap`.
import { text } from "./release.mjs";

// The names by which casks call the versions of macOS that tauri.conf.json may ask for.
const MACOS = { 11: "big_sur", 12: "monterey", 13: "ventura", 14: "sonoma", 15: "sequoia", 26: "tahoe" };

export function homebrew({ version, homepage, summary, files, id }) {
  if (!files.dmg) return {};
  const least = JSON.parse(text("tauri.conf.json")).bundle.macOS.minimumSystemVersion.split(".")[0];
  const macos = MACOS[least];
  if (!macos) throw new Error(`Homebrew's name of macOS ${least} isn't known`);
  return {
    "homebrew/contestsync.rb": `cask "contestsync" do
  version "${version}"
  sha256 "${files.dmg.sha256}"

  url "${homepage}/releases/download/v#{version}/ContestSync_#{version}_universal.dmg"
  name "ContestSync"
  desc "${summary}"
  homepage "${homepage}"

  livecheck do
    url :url
    strategy :github_latest
  end

  auto_updates true
  depends_on macos: :${macos}

  app "ContestSync.app"
  binary "#{appdir}/ContestSync.app/Contents/MacOS/contestsync"

  uninstall quit: "${id}"

  zap launchctl: "contestsync",
      trash:     [
        "~/Library/Application Support/dev.ContestSync.contestsync",
        "~/Library/Caches/${id}",
        "~/Library/LaunchAgents/contestsync.plist",
        "~/Library/Preferences/${id}.plist",
        "~/Library/WebKit/${id}",
      ]
end
`,
  };
}
