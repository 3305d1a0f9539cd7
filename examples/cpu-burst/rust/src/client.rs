use reqwest::{Body, StatusCode};
use tokio::task::JoinHandle;

#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    base: String,
}

pub type Answer =
    reqwest::Result<(StatusCode, String)>;

impl Client {
    pub fn new(base: String) -> Self {
        Self { http: reqwest::Client::new(), base }
    }

    pub fn digest(
        &self,
        body: impl Into<Body>,
    ) -> JoinHandle<Answer> {
        let request = self
            .http
            .post(format!("{}/digest", self.base))
            .body(body);
        tokio::spawn(async move {
            let response = request.send().await?;
            Ok((
                response.status(),
                response.text().await?,
            ))
        })
    }

    pub async fn ping(
        &self,
    ) -> reqwest::Result<String> {
        let url = format!("{}/ping", self.base);
        self.http.get(url).send().await?.text().await
    }

    /// Pings until the digest is there, and counts what
    /// was answered while it was being computed.
    pub async fn count_pings(
        &self,
        digest: &JoinHandle<Answer>,
    ) -> reqwest::Result<String> {
        let mut count = 0;
        while !digest.is_finished() {
            if self.ping().await? == "bursts: 1" {
                count += 1;
            }
        }
        Ok(if count == 0 {
            count.to_string()
        } else {
            "at least 1".to_owned()
        })
    }
}
