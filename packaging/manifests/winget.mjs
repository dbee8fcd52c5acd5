// The three files that winget-pkgs keeps of a version: manifests/c/ContestSync/ContestSync/VERSION/.
import { stringify } from "yaml";

export const SCHEMA = "1.12.0";
const ID = "ContestSync.ContestSync";
// The UpgradeCode of packaging/windows/contestsync.wxs: by it winget knows the MSI, whose product code is new in each version.
const UPGRADE_CODE = "{3C1C5B0E-52D4-4A6C-9D0B-8F6A2F2F6B31}";

function document(kind, fields) {
  const type = kind === "locale" ? "defaultLocale" : kind;
  const schema = `# yaml-language-server: $schema=https://aka.ms/winget-manifest.${type}.${SCHEMA}.schema.json\n\n`;
  return schema + stringify({ PackageIdentifier: ID, ...fields, ManifestType: type, ManifestVersion: SCHEMA }, { lineWidth: 0 });
}

function setup(file, architecture) {
  if (!file) return [];
  return [{
    Architecture: architecture,
    InstallerType: "nullsoft",
    Scope: "user",
    InstallerUrl: file.url,
    InstallerSha256: file.sha256.toUpperCase(),
    // The installer's key under Uninstall in the registry.
    ProductCode: "ContestSync",
    InstallModes: ["interactive", "silent", "silentWithProgress"],
    InstallerSwitches: { SilentWithProgress: "/P" },
  }];
}

function msi(file, version) {
  if (!file) return [];
  return [{
    Architecture: "x64",
    InstallerType: "wix",
    Scope: "machine",
    InstallerUrl: file.url,
    InstallerSha256: file.sha256.toUpperCase(),
    AppsAndFeaturesEntries: [{ DisplayName: "ContestSync", DisplayVersion: version, UpgradeCode: UPGRADE_CODE, InstallerType: "wix" }],
  }];
}

export function winget({ version, homepage, date, summary, files }) {
  const installers = [...setup(files.setupX64, "x64"), ...setup(files.setupArm64, "arm64"), ...msi(files.msiX64, version)];
  if (installers.length === 0) return {};
  return {
    [`winget/${ID}.yaml`]: document("version", { PackageVersion: version, DefaultLocale: "en-US" }),
    [`winget/${ID}.installer.yaml`]: document("installer", {
      PackageVersion: version,
      Platform: ["Windows.Desktop"],
      MinimumOSVersion: "10.0.17763.0",
      UpgradeBehavior: "install",
      Commands: ["contestsync"],
      Protocols: ["contestsync"],
      ...(date ? { ReleaseDate: date } : {}),
      Installers: installers,
    }),
    [`winget/${ID}.locale.en-US.yaml`]: document("locale", {
      PackageVersion: version,
      PackageLocale: "en-US",
      Publisher: "The ContestSync authors",
      PublisherUrl: homepage,
      PublisherSupportUrl: `${homepage}/issues`,
      PrivacyUrl: `${homepage}#privacy`,
      PackageName: "ContestSync",
      PackageUrl: homepage,
      License: "MIT",
      LicenseUrl: `${homepage}/blob/v${version}/LICENSE`,
      ShortDescription: summary,
      Moniker: "contestsync",
      Tags: ["calendar", "codeforces", "competitive-programming", "leetcode", "reminder"],
      ReleaseNotesUrl: `${homepage}/releases/tag/v${version}`,
    }),
  };
}
