// PKGBUILD and .SRCINFO of the AUR package contestsync-bin: the files of the deb.
const NAME = "contestsync-bin";
const DEPENDS = [
  "cairo", "dbus", "gcc-libs", "gdk-pixbuf2", "glib2", "glibc", "gtk3", "hicolor-icon-theme", "libayatana-appindicator", "libsoup3", "webkit2gtk-4.1",
];
const OPTIONAL = ["gnome-keyring: keeps the key that seals the sign-in", "xdg-utils: opens contests in the browser"];
// The name that Arch has for each processor, and the deb for it.
const PROCESSORS = { x86_64: ["debX64", "amd64"], aarch64: ["debArm64", "arm64"] };

export function aur({ version, homepage, summary, files }) {
  const there = Object.entries(PROCESSORS).filter(([, [key]]) => files[key]);
  if (there.length === 0) return {};
  const quoted = (words) => words.map((word) => `'${word}'`).join(" ");
  const address = (processor, number) => `${homepage}/releases/download/v${number}/contestsync_${number}_${processor}.deb`;
  const sources = there.map(([name, [key, processor]]) => `source_${name}=("${address(processor, "${pkgver}").replace(homepage, "${url}")}")
sha256sums_${name}=('${files[key].sha256}')`);
  const pkgbuild = `# Maintainer: the publisher of ContestSync
pkgname=${NAME}
pkgver=${version}
pkgrel=1
pkgdesc="${summary}"
arch=(${quoted(there.map(([name]) => name))})
url="${homepage}"
license=('MIT')
depends=(${quoted(DEPENDS)})
optdepends=(${quoted(OPTIONAL)})
provides=("contestsync=\${pkgver}")
conflicts=('contestsync')
options=('!strip' '!debug')
${sources.join("\n")}

package() {
    bsdtar -xf data.tar.xz -C "\${pkgdir}"
    install -Dm644 "\${pkgdir}/usr/share/doc/contestsync/copyright" "\${pkgdir}/usr/share/licenses/\${pkgname}/LICENSE"
    # Debian's places, which are others here. Without Debian's own documents the program knows that pacman brings its updates.
    rm -r "\${pkgdir}/usr/share/doc"
    mv "\${pkgdir}/usr/share/zsh/vendor-completions" "\${pkgdir}/usr/share/zsh/site-functions"
}
`;
  const info = [
    ["pkgdesc", summary], ["pkgver", version], ["pkgrel", "1"], ["url", homepage],
    ...there.map(([name]) => ["arch", name]),
    ["license", "MIT"],
    ...DEPENDS.map((name) => ["depends", name]),
    ...OPTIONAL.map((word) => ["optdepends", word]),
    ["provides", `contestsync=${version}`], ["conflicts", "contestsync"], ["options", "!strip"], ["options", "!debug"],
    ...there.flatMap(([name, [key, processor]]) => [[`source_${name}`, address(processor, version)], [`sha256sums_${name}`, files[key].sha256]]),
  ];
  const srcinfo = `pkgbase = ${NAME}\n${info.map(([key, value]) => `\t${key} = ${value}\n`).join("")}\npkgname = ${NAME}\n`;
  return { "aur/PKGBUILD": pkgbuild, "aur/.SRCINFO": srcinfo };
}
