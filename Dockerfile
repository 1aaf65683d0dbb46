# The program with everything it needs inside: questionnaires, texts, pages and migrations are compiled in.
FROM rust:1.95.0-bookworm AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends libssl-dev pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY Cargo.toml Cargo.lock ./
COPY .cargo .cargo
COPY src src
COPY benches benches
COPY assets assets
COPY templates templates
COPY migrations migrations
COPY questionnaires questionnaires
COPY locales locales
COPY demo demo
# The caches do not become part of the image, hence the copy out of target/.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/build/target \
    cargo build --locked --release --bin ssi \
    && cp target/release/ssi /usr/local/bin/ssi

FROM debian:bookworm-20260824-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates libssl3 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --user-group --home-dir /var/lib/ssi --shell /usr/sbin/nologin ssi \
    && install -d -o ssi -g ssi -m 0750 /var/lib/ssi
COPY --from=build /usr/local/bin/ssi /usr/local/bin/ssi
USER ssi
WORKDIR /var/lib/ssi
# Only inside the container: who may reach the port is decided where it is published.
ENV SSI_LISTEN=0.0.0.0:8080 \
    SSI_DATA=/var/lib/ssi
VOLUME /var/lib/ssi
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 CMD ["ssi", "doctor", "--ready"]
ENTRYPOINT ["ssi"]
CMD ["serve"]
