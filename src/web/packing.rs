//! Packs pages, answers, stylesheet and scripts for the way. The framework packs as quickly as it can; over a weak line
//! a quarter fewer bytes are worth a few milliseconds more. What is sent in pieces (exports) is left to the framework.

use std::io::Write;

use actix_web::body::{BodySize, BoxBody, EitherBody, MessageBody, to_bytes};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::ErrorInternalServerError;
use actix_web::http::header::{self, AcceptEncoding, ContentEncoding, Encoding, Header, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web;

/// Smaller answers fit into one packet as they are.
const WORTH: u64 = 1000;
/// From here on packing takes long enough to leave the thread that serves requests.
const LONG: usize = 20_000;
/// Of brotli's 0 to 11 the first that uses what it has seen well; the next ones take longer and gain little.
const BROTLI_QUALITY: i32 = 5;

pub async fn packing<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let accepted = accepted(&request);
    let response = next.call(request).await?;
    let Some(encoding) = accepted.filter(|_| is_worth_it(&response)) else {
        return Ok(response.map_into_left_body());
    };
    let (request, response) = response.into_parts();
    let (mut response, body) = response.into_parts();
    let bytes = to_bytes(body).await.map_err(|_| ErrorInternalServerError("a body could not be read"))?;
    let packed =
        if bytes.len() < LONG { pack(&bytes, encoding) } else { web::block(move || pack(&bytes, encoding)).await? }?;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding.as_str()));
    headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    Ok(ServiceResponse::new(request, response.set_body(BoxBody::new(packed)).map_into_right_body()))
}

/// What the reader's program takes and likes best, among what is worth sending.
fn accepted(request: &ServiceRequest) -> Option<ContentEncoding> {
    let supported = [Encoding::brotli(), Encoding::gzip(), Encoding::identity()];
    match AcceptEncoding::parse(request.request()).ok()?.negotiate(supported.iter())? {
        Encoding::Known(ContentEncoding::Brotli) => Some(ContentEncoding::Brotli),
        Encoding::Known(ContentEncoding::Gzip) => Some(ContentEncoding::Gzip),
        _ => None,
    }
}

fn is_worth_it<B: MessageBody>(response: &ServiceResponse<B>) -> bool {
    let headers = response.headers();
    let kind = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let is_text = ["text/", "application/json", "application/problem+json", "image/svg"];
    !headers.contains_key(header::CONTENT_ENCODING)
        && matches!(response.response().body().size(), BodySize::Sized(size) if size >= WORTH)
        && is_text.iter().any(|start| kind.starts_with(start))
}

fn pack(bytes: &[u8], encoding: ContentEncoding) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::with_capacity(bytes.len() / 8);
    if encoding == ContentEncoding::Brotli {
        let parameters = brotli::enc::BrotliEncoderParams {
            quality: BROTLI_QUALITY,
            size_hint: bytes.len(),
            ..brotli::enc::BrotliEncoderParams::default()
        };
        brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
    } else {
        let mut encoder = flate2::write::GzEncoder::new(&mut packed, flate2::Compression::default());
        encoder.write_all(bytes)?;
        encoder.finish()?;
    }
    Ok(packed)
}
