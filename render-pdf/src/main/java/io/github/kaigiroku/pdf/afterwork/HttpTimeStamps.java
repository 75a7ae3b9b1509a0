package io.github.kaigiroku.pdf.afterwork;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** Time stamps over HTTP (RFC 3161, 3.4). */
final class HttpTimeStamps {

    private static final int WAIT_MS = 20_000;
    private static final int MAX_SIZE = 1 << 20;

    private HttpTimeStamps() {}

    static byte[] ask(URI address, byte[] request) throws IOException {
        if (!(address.toURL().openConnection() instanceof HttpURLConnection connection)) {
            throw new IOException("not an http: or https: address: " + address);
        }
        try {
            connection.setConnectTimeout(WAIT_MS);
            connection.setReadTimeout(WAIT_MS);
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/timestamp-query");
            connection.getOutputStream().write(request);
            return answer(connection, address);
        } finally {
            connection.disconnect();
        }
    }

    private static byte[] answer(HttpURLConnection connection, URI address) throws IOException {
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException(address + " answered " + connection.getResponseCode());
        }
        try (InputStream in = connection.getInputStream()) {
            byte[] answer = in.readNBytes(MAX_SIZE + 1);
            if (answer.length > MAX_SIZE) {
                throw new IOException(address + " answered more than 1 MiB");
            }
            return answer;
        }
    }
}
