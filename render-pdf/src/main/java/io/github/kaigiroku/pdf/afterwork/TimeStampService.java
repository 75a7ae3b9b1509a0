package io.github.kaigiroku.pdf.afterwork;

import java.io.IOException;
import java.net.URI;

/**
 * 時刻認証局: answers requests for time stamps (RFC 3161). What comes back is checked against the request, so a service may be
 * any program that passes the bytes on.
 */
@FunctionalInterface
public interface TimeStampService {

    /**
     * Asks for a time stamp.
     *
     * @param request a TimeStampReq in DER
     * @return the TimeStampResp in DER
     * @throws IOException when the service cannot be reached or refuses
     */
    byte[] stamp(byte[] request) throws IOException;

    /**
     * A service that is asked over HTTP (RFC 3161, 3.4), without proxy or password; 20 s for each step, answers of at most
     * 1 MiB.
     *
     * @param address its {@code http:} or {@code https:} address
     * @return the service
     */
    static TimeStampService at(URI address) {
        return request -> HttpTimeStamps.ask(address, request);
    }
}
