package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells an article from every other. */
final class IdentityTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://News.TEST/World/Talks,                     https://news.test/World/Talks",
        "https://news.test/talks/,                          https://news.test/talks",
        "https://news.test/,                                https://news.test",
        "https://news.test/talks#comments,                  https://news.test/talks",
        "https://news.test/talks/?utm_source=x&page=2,      https://news.test/talks?page=2",
        "https://news.test/talks?fbclid=abc&gclid=1,        https://news.test/talks",
        "https://news.test/talks?id=7&ref_src=tw,           https://news.test/talks?id=7",
        "http://news.test:80/talks,                         http://news.test/talks",
        "https://news.test:443/talks,                       https://news.test/talks",
        "https://news.test:8443/talks,                      https://news.test:8443/talks",
    })
    void allSpellingsOfAnAddressHaveOneForm(String written, String canonical) {
        assertThat(Identity.canonical(written)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news.test/talks",
                "ftp://news.test/x",
                "javascript:alert(1)",
                "https://a b/c",
                "https://x/<y>"
            })
    void whatIsNoAddressOfTheWebHasNone(String written) {
        assertThat(Identity.canonical(written)).isEmpty();
    }

    @Test
    void theIdComesBeforeTheAddress() {
        assertThat(Identity.of("a1", "https://news.test/x", "text")).isEqualTo("a1");
    }

    @Test
    void theAddressComesBeforeTheText() {
        assertThat(Identity.of(null, "https://News.test/x/", "text")).isEqualTo("https://news.test/x");
    }

    @Test
    void aTextAloneIsKnownByItsHash() {
        assertThat(Identity.of(" ", null, "text"))
                .isEqualTo("sha256:982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1");
    }
}
