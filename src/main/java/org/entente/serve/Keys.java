package org.entente.serve;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Identities of articles as they stand in addresses: simple ones as they are, others encoded behind a tilde. */
final class Keys {

    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}");
    private static final String ENCODED = "~";

    private Keys() {}

    static String of(String identity) {
        return SIMPLE.matcher(identity).matches() && !identity.endsWith(".json")
                ? identity
                : ENCODED
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(identity.getBytes(StandardCharsets.UTF_8));
    }

    /** The identity that has the key. */
    static String identity(String key) {
        if (!key.startsWith(ENCODED)) {
            return key;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(key.substring(1)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Missing("no article has the key " + key);
        }
    }
}
