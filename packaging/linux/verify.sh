#!/usr/bin/env bash
# Verifies the signatures of packages with debsig-verify and rpm against a public key, and nothing of this machine's own trust:
#   packaging/linux/verify.sh PUBLIC.asc FILE…
set -euo pipefail
public=$1
shift
work=$(mktemp -d)
trap 'gpgconf --homedir "$work/gnupg" --kill all 2>/dev/null || true; rm -rf "$work"' EXIT
export GNUPGHOME=$work/gnupg
mkdir -m 700 "$GNUPGHOME"
mkdir "$work/rpmdb"
fingerprint=$(gpg --quiet --with-colons --show-keys "$public" | awk -F: '$1 == "fpr" { print $10; exit }')
id=${fingerprint: -16}
mkdir -p "$work/policies/$id" "$work/keyrings/$id"
gpg --quiet --dearmor <"$public" >"$work/keyrings/$id/contestsync.gpg"
cat >"$work/policies/$id/contestsync.pol" <<POLICY
<?xml version="1.0"?>
<!DOCTYPE Policy SYSTEM "https://www.debian.org/debsig/1.0/policy.dtd">
<Policy xmlns="https://www.debian.org/debsig/1.0/">
  <Origin Name="ContestSync" id="$id" Description="ContestSync"/>
  <Selection><Required Type="origin" File="contestsync.gpg" id="$id"/></Selection>
  <Verification MinOptional="0"><Required Type="origin" File="contestsync.gpg" id="$id"/></Verification>
</Policy>
POLICY
rpm --dbpath "$work/rpmdb" --import "$public"
status=0
for file in "$@"; do
    case $file in
    *.deb) debsig-verify --policies-dir "$work/policies" --keyrings-dir "$work/keyrings" "$file" || status=1 ;;
    *)
        said=$(LC_ALL=C rpm --dbpath "$work/rpmdb" -K "$file") || true
        echo "$said"
        case $said in *"digests signatures OK") ;; *) status=1 ;; esac
        ;;
    esac
done
exit $status
