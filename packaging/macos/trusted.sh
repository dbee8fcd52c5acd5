#!/usr/bin/env bash
# Whether Gatekeeper should let a downloaded copy start, by the words of bundle.sh about how far it is signed: packaging/macos/trusted.sh WORDS
# Status 0: yes, it is notarized. 1: the user has to allow it first. Runs with Apple's bash 3.2.
case $1 in
*"not notarized"*) exit 1 ;;
*notarized*) exit 0 ;;
*) exit 1 ;;
esac
