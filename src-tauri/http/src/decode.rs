//! Decompresses bodies: `gzip` of any number of members (RFC 1952, 2.2), which the client would cut after the first one, and what it doesn't
//! know: `GZIP`, `x-gzip`, `deflate`.

use std::io::{self, Read};

use flate2::bufread::GzDecoder;
use flate2::read::{DeflateDecoder, ZlibDecoder};
use reqwest::header::{CONTENT_ENCODING, HeaderMap};

/// Why a body can't be unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DecodeError {
    /// It is larger than allowed.
    TooLarge,
    /// It isn't what its header says.
    Broken,
}

/// The body without the codings that are left in the headers, at most `limit` bytes. One of an unknown coding, or that isn't packed at all, stays
/// as it is.
pub(crate) fn decoded(body: Vec<u8>, headers: &HeaderMap, limit: usize) -> Result<Vec<u8>, DecodeError> {
    let values = headers.get_all(CONTENT_ENCODING).iter();
    let text: Vec<&str> = values.filter_map(|value| value.to_str().ok()).collect();
    let mut body = body;
    for coding in text.iter().flat_map(|text| text.split(',')).rev() {
        body = match coding.trim().to_ascii_lowercase().as_str() {
            "gzip" | "x-gzip" if body.starts_with(&MEMBER) => {
                members(&body, limit).map_err(|()| DecodeError::Broken)?
            }
            // Its name says zlib (RFC 9110, 8.4.1.2); some servers leave zlib's head out.
            "deflate" => read(ZlibDecoder::new(body.as_slice()), limit)
                .or_else(|()| read(DeflateDecoder::new(body.as_slice()), limit))
                .map_err(|()| DecodeError::Broken)?,
            _ => body,
        };
        if body.len() > limit {
            return Err(DecodeError::TooLarge);
        }
    }
    Ok(body)
}

/// What each member of a gzip file begins with.
const MEMBER: [u8; 2] = [0x1f, 0x8b];

/// All members, one after the other; what follows the last one is padding.
fn members(body: &[u8], limit: usize) -> Result<Vec<u8>, ()> {
    let mut rest = body;
    let mut unpacked = Vec::new();
    while rest.starts_with(&MEMBER) && unpacked.len() <= limit {
        let left = limit.saturating_sub(unpacked.len());
        unpacked.extend(read(GzDecoder::new(&mut rest), left)?);
    }
    Ok(unpacked)
}

/// One byte more than allowed shows that there is too much.
fn read(decoder: impl Read, limit: usize) -> Result<Vec<u8>, ()> {
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let mut unpacked = Vec::new();
    let read: io::Result<usize> = decoder.take(most).read_to_end(&mut unpacked);
    read.map(|_| unpacked).map_err(drop)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
    use reqwest::header::HeaderValue;

    use super::*;

    const TEXT: &[u8] = b"{\"status\":\"OK\"}";

    fn named(coding: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(coding));
        headers
    }

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_packed_body_is_read_however_its_coding_is_written() {
        for coding in ["GZIP", "x-gzip", "Gzip", " gzip", "X-GZIP", "identity, gzip"] {
            assert_eq!(decoded(gzip(TEXT), &named(coding), 100).unwrap(), TEXT, "{coding}");
        }
        assert_eq!(decoded(gzip(&gzip(TEXT)), &named("gzip, GZIP"), 100).unwrap(), TEXT);
        let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
        zlib.write_all(TEXT).unwrap();
        assert_eq!(decoded(zlib.finish().unwrap(), &named("Deflate"), 100).unwrap(), TEXT);
        let mut raw = DeflateEncoder::new(Vec::new(), Compression::fast());
        raw.write_all(TEXT).unwrap();
        assert_eq!(decoded(raw.finish().unwrap(), &named("deflate"), 100).unwrap(), TEXT);
    }

    #[test]
    fn a_packed_body_may_have_many_members_and_padding() {
        let mut all = [gzip(b"{\"status\":"), gzip(b""), gzip(b"\"OK\"}")].concat();
        assert_eq!(decoded(all.clone(), &named("gzip"), 100).unwrap(), TEXT);
        assert_eq!(decoded(all.clone(), &named("gzip"), TEXT.len()).unwrap(), TEXT);
        assert_eq!(
            decoded(all.clone(), &named("gzip"), TEXT.len() - 1),
            Err(DecodeError::TooLarge)
        );
        all.extend([0; 16]);
        assert_eq!(decoded(all, &named("gzip"), 100).unwrap(), TEXT);
    }

    #[test]
    fn a_body_that_is_not_packed_or_of_an_unknown_coding_stays() {
        for coding in ["GZIP", "identity", "", "utf-8"] {
            assert_eq!(decoded(TEXT.to_vec(), &named(coding), 100).unwrap(), TEXT, "{coding}");
        }
        assert_eq!(decoded(TEXT.to_vec(), &HeaderMap::new(), 100).unwrap(), TEXT);
    }

    #[test]
    fn a_body_is_bounded_and_a_broken_one_is_said() {
        let blanks = gzip(&vec![b' '; 1 << 20]);
        assert_eq!(decoded(blanks.clone(), &named("GZIP"), 1 << 20).unwrap().len(), 1 << 20);
        assert_eq!(
            decoded(blanks.clone(), &named("GZIP"), (1 << 20) - 1),
            Err(DecodeError::TooLarge)
        );
        let half = blanks[..blanks.len() / 2].to_vec();
        assert_eq!(decoded(half, &named("GZIP"), 1 << 20), Err(DecodeError::Broken));
    }
}
