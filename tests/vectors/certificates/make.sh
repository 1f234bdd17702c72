#!/bin/sh
# Makes the certificates of this folder anew: both profiles of card-protocol.md §7, as RSA-2048 and as P-384, by openssl
# alone, so that nothing of Kigen has a hand in them. Keys are thrown away; every run gives other bytes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > openssl.cnf <<'CONFIG'
oid_section = oids
[oids]
demoAuth = 1.2.392.200149.8.5.1.0.30
demoSign = 1.2.392.200149.8.5.1.0.20

[ca]
default_ca = any
[any]
database = index.txt
new_certs_dir = .
serial = serial
policy = anything
preserve = yes
unique_subject = no
[anything]
countryName = supplied
organizationName = optional
organizationalUnitName = optional
localityName = optional
commonName = optional

[req]
prompt = no
string_mask = utf8only
utf8 = yes
distinguished_name = root_auth
[root_auth]
C = JP
O = KIGEN TEST
0.OU = JPKI for user authentication
1.OU = Japan Agency for Local Authority Information Systems
[root_sign]
C = JP
O = KIGEN TEST
0.OU = JPKI for digital signature
1.OU = Japan Agency for Local Authority Information Systems
[leaf_auth]
C = JP
CN = KIGENTEST00000000000001
[leaf_sign]
C = JP
0.L = Kakuu-ken
1.L = Mihon-shi
CN = KIGENTEST0000000000000000001

# Japanese names as ASN.1: a name section would be read as Latin-1.
[ja]
name = EXPLICIT:4, SEQUENCE:ja_name
[ja_auth]
name = EXPLICIT:4, SEQUENCE:ja_auth_name
[ja_sign]
name = EXPLICIT:4, SEQUENCE:ja_sign_name
[ja_name]
1 = SET:ja_country
2 = SET:ja_organization
[ja_auth_name]
1 = SET:ja_country
2 = SET:ja_organization
3 = SET:ja_auth_unit
4 = SET:ja_agency
[ja_sign_name]
1 = SET:ja_country
2 = SET:ja_organization
3 = SET:ja_sign_unit
4 = SET:ja_agency
[ja_country]
1 = SEQUENCE:ja_country_value
[ja_country_value]
1 = OID:countryName
2 = PRINTABLESTRING:JP
[ja_organization]
1 = SEQUENCE:ja_organization_value
[ja_organization_value]
1 = OID:organizationName
2 = FORMAT:UTF8, UTF8String:期限見本認証サービス
[ja_auth_unit]
1 = SEQUENCE:ja_auth_unit_value
[ja_auth_unit_value]
1 = OID:organizationalUnitName
2 = FORMAT:UTF8, UTF8String:期限見本認証サービス利用者証明用
[ja_sign_unit]
1 = SEQUENCE:ja_sign_unit_value
[ja_sign_unit_value]
1 = OID:organizationalUnitName
2 = FORMAT:UTF8, UTF8String:期限見本認証サービス署名用
[ja_agency]
1 = SEQUENCE:ja_agency_value
[ja_agency_value]
1 = OID:organizationalUnitName
2 = FORMAT:UTF8, UTF8String:地方公共団体情報システム機構
[crl_auth]
C = JP
O = KIGEN TEST
0.OU = JPKI for user authentication
1.OU = CRL Distribution Points
2.OU = Kakuu-ken
CN = Mihon-shi CRLDP
[crl_sign]
C = JP
O = KIGEN TEST
0.OU = JPKI for digital signature
1.OU = CRL Distribution Points
2.OU = Kakuu-ken
CN = Mihon-shi CRLDP

[ext_root_auth]
keyUsage = critical, keyCertSign, cRLSign
subjectAltName = ASN1:SEQUENCE:ja
basicConstraints = critical, CA:TRUE
crlDistributionPoints = crldp_root_auth
subjectKeyIdentifier = hash
[ext_root_sign]
keyUsage = critical, keyCertSign, cRLSign
subjectAltName = ASN1:SEQUENCE:ja
basicConstraints = critical, CA:TRUE
crlDistributionPoints = crldp_root_sign
subjectKeyIdentifier = hash
[crldp_root_auth]
fullname = dirName:root_auth
[crldp_root_sign]
fullname = dirName:root_sign
[crldp_auth]
fullname = dirName:crl_auth
[crldp_sign]
fullname = dirName:crl_sign

[ext_leaf_auth]
keyUsage = critical, digitalSignature
extendedKeyUsage = clientAuth
certificatePolicies = critical, @policy_auth
issuerAltName = ASN1:SEQUENCE:ja_auth
crlDistributionPoints = crldp_auth
authorityInfoAccess = OCSP;URI:http://ocsp.kigen-test.invalid
authorityKeyIdentifier = keyid:always, issuer:always
subjectKeyIdentifier = hash
[ext_leaf_sign]
keyUsage = critical, digitalSignature, nonRepudiation
subjectAltName = @holder
certificatePolicies = critical, @policy_sign
issuerAltName = ASN1:SEQUENCE:ja_sign
crlDistributionPoints = crldp_sign
authorityKeyIdentifier = keyid:always, issuer:always
subjectKeyIdentifier = hash
[policy_auth]
policyIdentifier = demoAuth
CPS.1 = http://www.kigen-test.invalid/cps.html
[policy_sign]
policyIdentifier = demoSign
CPS.1 = http://www.kigen-test.invalid/cps.html
[holder]
otherName.1 = 1.2.392.200149.8.5.5.1;FORMAT:UTF8,UTF8:期限　花子
otherName.2 = 1.2.392.200149.8.5.5.4;FORMAT:UTF8,UTF8:419980410
otherName.3 = 1.2.392.200149.8.5.5.3;FORMAT:UTF8,UTF8:2
otherName.4 = 1.2.392.200149.8.5.5.5;FORMAT:UTF8,UTF8:架空県見本市存在しない町一丁目二番三号
otherName.5 = 1.2.392.200149.8.5.5.2;FORMAT:UTF8,UTF8:00000
otherName.6 = 1.2.392.200149.8.5.5.6;FORMAT:UTF8,UTF8:0000000000000000000
CONFIG

new_key() { # algorithm, file
    case $1 in
        rsa) openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$2" 2> /dev/null ;;
        p384) openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out "$2" ;;
    esac
}

request() { # key, section of the subject, file
    sed "s/^distinguished_name = .*/distinguished_name = $2/" openssl.cnf > request.cnf
    openssl req -new -config request.cnf -key "$1" -out "$3"
}

# `openssl ca` sets both ends of the validity and the serial exactly; no clock is involved.
issue() { # options of the issuer, request, serial, first, last, extensions, hash, file
    : > index.txt
    printf '%s\n' "$3" > serial
    # shellcheck disable=SC2086
    openssl ca -batch -notext -config openssl.cnf $1 -in "$2" -startdate "$4" -enddate "$5" \
        -extensions "$6" -md "$7" -out certificate.pem 2> log || { cat log >&2; exit 1; }
    openssl x509 -in certificate.pem -outform DER -out "$here/$8"
    cp certificate.pem "${8%.der}.pem"
}

for algorithm in rsa p384; do
    case $algorithm in
        rsa) hash=sha256 ;;
        p384) hash=sha384 ;;
    esac
    for role in auth sign; do
        root=$algorithm-$role-ca
        new_key $algorithm $root.key
        request $root.key root_$role $root.csr
        issue "-selfsign -keyfile $root.key" $root.csr 0A000001 20200101000000Z 20391231145959Z ext_root_$role $hash $root.der

        leaf=$algorithm-$role
        new_key $algorithm $leaf.key
        request $leaf.key leaf_$role $leaf.csr
        issue "-cert $root.pem -keyfile $root.key" $leaf.csr 0B000001 20220512023714Z 20270410145959Z ext_leaf_$role $hash $leaf.der
    done
done
