//! Consent, code, tokens: what is issued once, and what is refused.

use super::*;
use crate::browser::browse;
use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};
use url::Url;

const VERIFIER: &str = "an-own-verifier-of-sixty-characters-or-so-0123456789-._~abcd";
const REDIRECT: &str = "http://127.0.0.1:9/back";

fn consent_url(google: &Google, change: (&str, &str)) -> String {
    let challenge = BASE64URL_NOPAD.encode(&Sha256::digest(VERIFIER));
    let scope = format!("openid email {APP_CREATED} {LIST_READONLY}");
    let mut url = Url::parse(&format!("{}/o/oauth2/v2/auth", google.url())).unwrap();
    for (name, value) in [
        ("client_id", CLIENT_ID),
        ("redirect_uri", REDIRECT),
        ("response_type", "code"),
        ("scope", scope.as_str()),
        ("state", "a+state/="),
        ("code_challenge", challenge.as_str()),
        ("code_challenge_method", "S256"),
    ] {
        let value = if name == change.0 { change.1 } else { value };
        url.query_pairs_mut().append_pair(name, value);
    }
    url.into()
}

async fn consent(google: &Google) -> BTreeMap<String, String> {
    let answer = request("GET", &consent_url(google, ("", "")), &[], "").await.unwrap();
    assert_eq!(answer.status, 302, "{}", answer.body);
    let back = Url::parse(answer.header("location").unwrap()).unwrap();
    assert!(back.as_str().starts_with(REDIRECT));
    back.query_pairs().into_owned().collect()
}

async fn post(google: &Google, path: &str, fields: &[(&str, &str)]) -> Browsed {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    request("POST", &format!("{}{path}", google.url()), &headers, &body)
        .await
        .unwrap()
}

fn exchange<'a>(code: &'a str, change: (&str, &'a str)) -> Vec<(&'static str, &'a str)> {
    let usual = [
        ("grant_type", "authorization_code"),
        ("client_id", CLIENT_ID),
        ("client_secret", CLIENT_SECRET),
        ("code", code),
        ("code_verifier", VERIFIER),
        ("redirect_uri", REDIRECT),
    ];
    usual
        .map(|(name, value)| {
            if name == change.0 {
                (name, change.1)
            } else {
                (name, value)
            }
        })
        .to_vec()
}

#[tokio::test]
async fn a_code_is_good_for_one_sign_in_and_the_person_is_told_by_userinfo() {
    let google = Google::start(Options::default());
    let back = consent(&google).await;
    assert_eq!(back["state"], "a+state/=");
    let tokens = post(&google, "/token", &exchange(&back["code"], ("", ""))).await.json();
    assert_eq!(
        (&tokens["expires_in"], &tokens["token_type"]),
        (&json!(3599), &json!("Bearer"))
    );
    assert!(tokens["scope"].as_str().unwrap().contains(APP_CREATED));
    let bearer = format!("Bearer {}", tokens["access_token"].as_str().unwrap());
    let url = format!("{}/oauth2/v3/userinfo", google.url());
    let who = request("GET", &url, &[("authorization", &bearer)], "")
        .await
        .unwrap()
        .json();
    assert_eq!(
        (&who["email"], &who["email_verified"]),
        (&json!("person@example.com"), &json!(true))
    );
    assert_eq!(google.violations(), Vec::<String>::new());

    let again = post(&google, "/token", &exchange(&back["code"], ("", ""))).await;
    assert_eq!((again.status, &again.json()["error"]), (400, &json!("invalid_grant")));
    assert_eq!(google.violations().len(), 1);

    let refresh = tokens["refresh_token"].as_str().unwrap();
    let fields = [
        ("grant_type", "refresh_token"),
        ("client_id", CLIENT_ID),
        ("client_secret", CLIENT_SECRET),
        ("refresh_token", refresh),
    ];
    let fresh = post(&google, "/token", &fields).await.json();
    assert!(fresh["access_token"].is_string() && fresh["refresh_token"].is_null());
    assert_eq!(post(&google, "/revoke", &[("token", refresh)]).await.status, 200);
    assert_eq!(post(&google, "/revoke", &[("token", refresh)]).await.status, 400);
    assert_eq!(post(&google, "/token", &fields).await.json()["error"], "invalid_grant");
    assert_eq!(
        request("GET", &url, &[("authorization", &bearer)], "")
            .await
            .unwrap()
            .status,
        401
    );
}

#[tokio::test]
async fn each_wrong_field_of_the_exchange_is_refused_in_googles_words() {
    let google = Google::start(Options::default());
    for (name, value, status, error) in [
        ("client_secret", "", 400, "invalid_request"),
        ("client_secret", "other", 401, "invalid_client"),
        ("client_id", "other", 401, "invalid_client"),
        ("code", "4/0other", 400, "invalid_grant"),
        ("code_verifier", "", 400, "invalid_grant"),
        (
            "code_verifier",
            "another-verifier-that-is-long-enough-0123456789-",
            400,
            "invalid_grant",
        ),
        ("redirect_uri", "http://127.0.0.1:9/back/", 400, "redirect_uri_mismatch"),
        ("grant_type", "password", 400, "unsupported_grant_type"),
    ] {
        let code = consent(&google).await["code"].clone();
        let answer = post(&google, "/token", &exchange(&code, (name, value))).await;
        assert_eq!(
            (answer.status, &answer.json()["error"]),
            (status, &json!(error)),
            "{name}={value}"
        );
    }
    assert_eq!(google.violations().len(), 8);
}

#[tokio::test]
async fn a_faulty_consent_page_is_never_redirected() {
    let google = Google::start(Options::default());
    for (name, value) in [
        ("client_id", "other"),
        ("redirect_uri", "http://example.com/"),
        ("redirect_uri", "https://127.0.0.1:1/"),
        ("response_type", "token"),
        ("scope", ""),
        ("scope", "https://www.googleapis.com/auth/made.up"),
        ("state", ""),
        ("code_challenge", ""),
        ("code_challenge_method", "plain"),
    ] {
        let answer = browse(&consent_url(&google, (name, value))).await.unwrap();
        assert_eq!(answer.status, 400, "{name}={value}");
    }
    assert_eq!(google.violations().len(), 9);
}

#[tokio::test]
async fn the_person_may_refuse_or_grant_less() {
    let google = Google::start(Options::default());
    google.adjust(|options| options.consent = Consent::Deny);
    assert_eq!(consent(&google).await["error"], "access_denied");
    google.adjust(|options| options.consent = Consent::GrantOnly(vec!["email".to_owned(), LIST_READONLY.to_owned()]));
    let less = consent(&google).await;
    assert_eq!(
        less["scope"],
        format!("{LIST_READONLY} https://www.googleapis.com/auth/userinfo.email")
    );
    google.adjust(|options| options.consent = Consent::WrongState);
    assert_ne!(consent(&google).await["state"], "a+state/=");
    assert_eq!(google.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn time_and_the_person_end_tokens() {
    let google = Google::start(Options {
        refresh_token_seconds: Some(604_800),
        ..Options::default()
    });
    let client = Client {
        tokens: google.sign_in(&[LIST_READONLY]),
        google,
        calendar: String::new(),
    };
    let fields = [
        ("grant_type", "refresh_token"),
        ("client_id", CLIENT_ID),
        ("client_secret", CLIENT_SECRET),
        ("refresh_token", client.tokens.refresh.as_str()),
    ];
    assert_eq!(
        client.call("GET", "users/me/calendarList", &Value::Null).await.status,
        200
    );
    client.google.advance(SignedDuration::from_secs(3600));
    let late = client.call("GET", "users/me/calendarList", &Value::Null).await;
    assert_eq!(reason(&late), is(401, "authError"));
    assert_eq!(post(&client.google, "/token", &fields).await.status, 200);
    client.google.advance(SignedDuration::from_hours(24 * 7));
    assert_eq!(
        post(&client.google, "/token", &fields).await.json()["error"],
        "invalid_grant"
    );
    assert_eq!(client.google.violations(), Vec::<String>::new());
}
