cask "contestsync" do
  version "1.2.3"
  sha256 "eedad0307bbe7d9ababfa1840d916dc5b56c84b9a99c876b3f9209090194fd24"

  url "https://github.com/OWNER/contestsync/releases/download/v#{version}/ContestSync_#{version}_universal.dmg"
  name "ContestSync"
  desc "@SUMMARY@"
  homepage "https://github.com/OWNER/contestsync"

  livecheck do
    url :url
    strategy :github_latest
  end

  auto_updates true
  depends_on macos: :ventura

  app "ContestSync.app"
  binary "#{appdir}/ContestSync.app/Contents/MacOS/contestsync"

  uninstall quit: "dev.contestsync.desktop"

  zap launchctl: "contestsync",
      trash:     [
        "~/Library/Application Support/dev.ContestSync.contestsync",
        "~/Library/Caches/dev.contestsync.desktop",
        "~/Library/LaunchAgents/contestsync.plist",
        "~/Library/Preferences/dev.contestsync.desktop.plist",
        "~/Library/WebKit/dev.contestsync.desktop",
      ]
end
