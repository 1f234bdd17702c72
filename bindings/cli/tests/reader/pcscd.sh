#!/usr/bin/env bash
# usage: pcscd.sh DIR PORT [NAME]   a pcscd of its own: socket DIR/run/pcscd.comm, vpcd listening on PORT and PORT+1.
# The service's socket has a fixed place, so it gets a mount namespace in which that place is DIR/run.
# Ends when its process is killed. vpcd listens on every address of this machine while it runs.
set -euo pipefail
DIR=$(realpath -m "$1") PORT=$2 NAME=${3-Virtual PCD}
mkdir -p "$DIR/run" "$DIR/conf" /run/pcscd
printf 'FRIENDLYNAME "%s"\nDEVICENAME /dev/null:0x%X\nLIBPATH %s\nCHANNELID 0x%X\n' \
    "$NAME" "$PORT" /usr/lib/pcsc/drivers/serial/libifdvpcd.so "$PORT" >"$DIR/conf/vpcd"
exec unshare --mount --propagation private \
    sh -c 'mount --bind "$0/run" /run/pcscd && exec pcscd --foreground --config "$0/conf"' "$DIR"
