#!/bin/sh
# Makes the test keys of the demo cards anew (PKCS#8, DER). Every certificate and transcript changes with them.
set -eu
cd "$(dirname "$0")"
for name in authentication authentication-root signature signature-root; do
    openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 |
        openssl pkcs8 -topk8 -nocrypt -outform DER -out "rsa-$name.der"
    openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 |
        openssl pkcs8 -topk8 -nocrypt -outform DER -out "p384-$name.der"
done
