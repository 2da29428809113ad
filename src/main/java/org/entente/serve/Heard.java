package org.entente.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * An answer that begins when all that was sent is read, wanted or not: else the connection ends under somebody who sends
 * still, or who asks again. Where too much is sent, the answer tells that the connection ends.
 */
final class Heard extends HttpServletResponseWrapper {

    /** Bytes that are read though nobody wants them. */
    private static final int PATIENCE = 1_000_000;

    private final HttpServletRequest request;

    Heard(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    /** Reads what is left of the request, as long as the answer has not begun. */
    void out() throws IOException {
        if (isCommitted()) {
            return;
        }
        var left = request.getInputStream();
        var buffer = new byte[8192];
        var heard = 0L;
        for (var read = left.read(buffer); read >= 0; read = left.read(buffer)) {
            heard += read;
            if (heard > PATIENCE) {
                setHeader("Connection", "close");
                return;
            }
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        out();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        out();
        return super.getWriter();
    }
}
