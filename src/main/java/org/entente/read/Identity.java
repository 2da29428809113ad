package org.entente.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What tells an article from every other: its id, else its canonical URL, else the hash of its text. */
public final class Identity {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(https?)://([^/?#\\s\"<>\\\\]+)([^?#\\s\"<>\\\\]*)(?:\\?([^#\\s\"<>\\\\]*))?(?:#.*)?");

    /** Parameters that say where a reader came from, not what he reads. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "ref_src",
            "ref_url",
            "cmpid",
            "cmp",
            "ncid",
            "ocid",
            "smid",
            "xtor",
            "s_cid",
            "at_medium",
            "at_campaign",
            "ns_campaign",
            "ns_mchannel",
            "ns_source",
            "__twitter_impression");

    private Identity() {}

    static String of(@Nullable String id, @Nullable String url, String text) {
        if (id != null && !id.isBlank()) {
            return id.strip();
        }
        return Optional.ofNullable(url).flatMap(Identity::canonical).orElseGet(() -> hash(text));
    }

    private static String hash(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return "sha256:" + HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * The form of a web address that all its spellings share: scheme and host in lower case, no default port, no
     * fragment, no tracking parameters, no trailing slash. Empty for what is no address of the web.
     */
    public static Optional<String> canonical(String url) {
        var address = ADDRESS.matcher(url.strip());
        if (!address.matches()) {
            return Optional.empty();
        }
        var scheme = address.group(1).toLowerCase(Locale.ROOT);
        var host = address.group(2).toLowerCase(Locale.ROOT).replaceFirst(scheme.equals("http") ? ":80$" : ":443$", "");
        var path = withoutTrailingSlash(address.group(3));
        var query = address.group(4) == null ? "" : withoutTracking(address.group(4));
        return Optional.of(scheme + "://" + host + path + (query.isEmpty() ? "" : "?" + query));
    }

    private static String withoutTrailingSlash(String path) {
        var end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String withoutTracking(String query) {
        var kept = new ArrayList<String>();
        for (var parameter : query.split("&")) {
            var name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
            if (!parameter.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.add(parameter);
            }
        }
        return String.join("&", kept);
    }
}
