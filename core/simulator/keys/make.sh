#!/bin/sh
# Makes new test keys for the demo cards (PKCS#8, DER). This changes every certificate and transcript.
set -eu
cd "$(dirname "$0")"
for name in authentication authentication-root signature signature-root; do
    openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 |
        openssl pkcs8 -topk8 -nocrypt -outform DER -out "rsa-$name.der"
    openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 |
        openssl pkcs8 -topk8 -nocrypt -outform DER -out "p384-$name.der"
done
