use core::convert::Infallible;

use rsa::rand_core::{TryCryptoRng, TryRng};
use rsa::traits::SignatureScheme;
use rsa::{Pkcs1v15Sign, PrivateKey, Pss};
use sha2::{Digest, Sha256};

/// The input of an RSA signature and its padding, by P1.
pub(super) enum Block {
    /// PKCS#1 v1.5 type 1 around these unchanged bytes.
    Verbatim(Vec<u8>),
    /// PKCS#1 v1.5 around the DigestInfo of this SHA-256.
    DigestInfo(Vec<u8>),
    /// PSS over this SHA-256.
    Pss(Vec<u8>),
}

/// The block for this P1; `None` for a size that it does not accept.
pub(super) fn rsa(p1: u8, data: &[u8]) -> Option<Block> {
    match p1 {
        0x00 if data.len() <= 245 => Some(Block::Verbatim(data.to_vec())),
        0x01 => Some(Block::Verbatim(hashed(data))),
        0x02 if data.len() == 32 => Some(Block::DigestInfo(data.to_vec())),
        0x03 => Some(Block::DigestInfo(hashed(data))),
        0x04 if data.len() == 32 => Some(Block::Pss(data.to_vec())),
        0x05 => Some(Block::Pss(hashed(data))),
        _ => None,
    }
}

/// The SHA-256 of a message that the card hashes itself.
fn hashed(data: &[u8]) -> Vec<u8> {
    Sha256::digest(data).to_vec()
}

/// The signature, 256 bytes. Only PSS takes a salt: 32 bytes that repeat the hash, as nothing here is random.
pub(super) fn apply(key: &PrivateKey, block: &Block) -> Option<Vec<u8>> {
    let none = None::<&mut Salt>;
    let signature = match block {
        Block::Verbatim(bytes) => Pkcs1v15Sign::new_unprefixed().sign(none, key, bytes),
        Block::DigestInfo(hash) => Pkcs1v15Sign::new::<Sha256>().sign(none, key, hash),
        Block::Pss(hash) => {
            let scheme = Pss::<Sha256> { blinded: false, ..Pss::new() };
            scheme.sign(Some(&mut Salt(hash.clone())), key, hash)
        }
    };
    signature.ok()
}

/// Returns the hash where a card would return random bytes.
struct Salt(Vec<u8>);

impl TryRng for Salt {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(0)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(0)
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for (byte, salt) in bytes.iter_mut().zip(self.0.iter().cycle()) {
            *byte = *salt;
        }
        Ok(())
    }
}

impl TryCryptoRng for Salt {}
