package org.entente.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters: the byte order mark says how, else what the page declares, else it is UTF-8; a page or a text of
 * an old western program is read as windows-1252. What fits none of them is a wrong charset.
 */
final class Decoding {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Browsers read these names as windows-1252. */
    private static final Set<String> WESTERN_NAMES = Set.of("iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1");

    /** A browser, too, looks only here for the name of the charset. */
    private static final int HEAD = 4096;

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta\\b[^>]*?charset|\\?xml\\b[^>]*?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");

    /** One byte in so many, at most, is beyond ASCII in western text: more is another alphabet. */
    private static final int WESTERN_SHARE = 8;

    private record Mark(Charset charset, int length) {}

    private Decoding() {}

    /** The text of a whole file. */
    static String text(byte[] bytes, String where) {
        var mark = mark(bytes);
        if (mark != null) {
            return strictly(bytes, mark.length(), mark.charset()).orElseThrow(() -> wrong(where));
        }
        refuseBinary(bytes, where);
        return declared(bytes)
                .flatMap(charset -> strictly(bytes, 0, charset))
                .or(() -> strictly(bytes, 0, StandardCharsets.UTF_8))
                .or(() -> western(bytes))
                .orElseThrow(() -> wrong(where));
    }

    private static void refuseBinary(byte[] bytes, String where) {
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new InputProblem(where, "binary content: a NUL at byte " + i, "give a text file, in UTF-8");
            }
        }
    }

    /** The first line of a file that is read line by line, without its byte order mark. */
    static byte[] lines(byte[] first, String where) {
        var mark = mark(first);
        if (mark != null && mark.charset() != StandardCharsets.UTF_8) {
            throw wrong(where);
        }
        refuseBinary(first, where);
        return mark == null ? first : Arrays.copyOfRange(first, mark.length(), first.length);
    }

    /** A reader of a stream in UTF-8, or as its byte order mark says, that throws at the first wrong byte. */
    static Reader reader(InputStream stream) throws IOException {
        var buffered = new BufferedInputStream(stream, 1 << 16);
        buffered.mark(4);
        var mark = mark(buffered.readNBytes(3));
        buffered.reset();
        buffered.skipNBytes(mark == null ? 0 : mark.length());
        var charset = mark == null ? StandardCharsets.UTF_8 : mark.charset();
        return new InputStreamReader(buffered, charset.newDecoder());
    }

    static InputProblem wrong(String where) {
        return new InputProblem(where, "wrong charset: the bytes are not UTF-8", "save the file as UTF-8");
    }

    static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Mark mark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Mark(StandardCharsets.UTF_8, 3);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new Mark(StandardCharsets.UTF_16BE, 2);
        }
        return begins(bytes, 0xFF, 0xFE) ? new Mark(StandardCharsets.UTF_16LE, 2) : null;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (var i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var name = DECLARED.matcher(head);
        if (!name.find()) {
            return Optional.empty();
        }
        if (WESTERN_NAMES.contains(name.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.of(WESTERN);
        }
        try {
            // A head that can be read byte by byte is not in UTF-16, whatever it says.
            return Optional.of(Charset.forName(name.group(1)))
                    .filter(charset -> !charset.name().startsWith("UTF-16")
                            && !charset.name().startsWith("UTF-32"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> western(byte[] bytes) {
        var beyondAscii = 0;
        for (var b : bytes) {
            beyondAscii += b < 0 ? 1 : 0;
        }
        if (beyondAscii * WESTERN_SHARE > bytes.length || isBrokenUtf8(bytes)) {
            return Optional.empty();
        }
        return strictly(bytes, 0, WESTERN);
    }

    /** Two bytes that make a character of UTF-8 hardly ever stand together by chance: it is UTF-8 that was damaged. */
    private static boolean isBrokenUtf8(byte[] bytes) {
        for (var i = 0; i + 1 < bytes.length; i++) {
            var lead = bytes[i] & 0xFF;
            var follows = (bytes[i + 1] & 0xC0) == 0x80;
            if (follows && lead >= 0xC3 && lead <= 0xF4) {
                return true;
            }
        }
        return false;
    }
}
