package org.entente.remote;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.InputProblem;
import org.entente.store.StoreFault;

/** What a server's refusal or silence means to those who asked. */
final class Trouble {

    private static final int LONGEST = 200;
    private static final String AGAIN = "the same command goes on where this one stopped";

    private Trouble() {}

    /** For an answer that is no success. */
    static RuntimeException of(URI address, String doing, int status, String said) {
        var what = doing + " is answered by " + status + told(said);
        var where = bare(address);
        return switch (status) {
            case 401, 403 ->
                new InputProblem(
                        where, what, "set ENTENTE_USER and ENTENTE_PASSWORD to a user of the server who may do that");
            case 404, 410 ->
                new InputProblem(
                        where, what, "check the address of --store, or give those of --queries-at and --graphs-at");
            case 405 ->
                new InputProblem(
                        where,
                        what + ": this server only lets its store be read",
                        "end it and name the folder of the store, where it is entente serve; or give the address at"
                                + " which it lets graphs be put and deleted as --graphs-at");
            case 301, 302, 303, 307, 308 -> new InputProblem(where, what, "give the address where it is now");
            case 429, 503 -> StoreFault.server(where, what, "try again when the server has less to do; " + AGAIN, true);
            default ->
                status < 500 && status != 408 || status == 501
                        ? new InputProblem(
                                where,
                                what,
                                "see that a server for SPARQL 1.1 is there which lets graphs be put and deleted at"
                                        + " --graphs-at")
                        : StoreFault.server(where, what, "see the log of the server, then try again; " + AGAIN, false);
        };
    }

    /** For an answer that did not come, or not to its end. */
    static RuntimeException of(URI address, String doing, Throwable fault, long seconds) {
        var causes =
                Stream.iterate(fault, Objects::nonNull, Throwable::getCause).toList();
        var where = bare(address);
        if (is(causes, HttpTimeoutException.class) && !is(causes, HttpConnectTimeoutException.class)) {
            return StoreFault.server(
                    where,
                    doing + " has not been answered for " + seconds + " s",
                    "try again, or wait longer with --patience; " + AGAIN,
                    false);
        }
        if (is(causes, ConnectException.class) || is(causes, UnresolvedAddressException.class)) {
            return StoreFault.server(
                    where,
                    "no server answers there",
                    "check the address of --store, and that the server runs; " + AGAIN,
                    false);
        }
        var last = causes.get(causes.size() - 1);
        return StoreFault.server(
                where,
                doing + " is answered by something that breaks off or cannot be understood: "
                        + Objects.toString(last.getMessage(), last.getClass().getSimpleName()),
                "see that a server for SPARQL 1.1 is there, and its log, then try again; " + AGAIN,
                false);
    }

    private static boolean is(java.util.List<Throwable> causes, Class<?> kind) {
        return causes.stream().anyMatch(kind::isInstance);
    }

    /** Without what is asked: it may be long. */
    private static String bare(URI address) {
        var text = address.toString();
        return text.indexOf('?') < 0 ? text : text.substring(0, text.indexOf('?'));
    }

    private static String told(String said) {
        var line = said.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        var plain = line.replaceAll("\\p{Cntrl}", " ");
        if (plain.isEmpty() || plain.startsWith("<")) {
            return "";
        }
        return " (" + (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "..." : plain) + ")";
    }
}
