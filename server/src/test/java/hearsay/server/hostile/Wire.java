package hearsay.server.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends whatever bytes it is told to: the clients that there are send no bad request. */
final class Wire {
  private static final int PATIENCE_MILLIS = 20_000;

  private final int port;

  Wire(int port) {
    this.port = port;
  }

  /** What came back. */
  record Answer(int status, String head, String body) {}

  Answer send(String method, String target, Map<String, String> headers, @Nullable String body)
      throws IOException {
    byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
    Map<String, String> all = new LinkedHashMap<>();
    all.put("Host", "127.0.0.1:" + port);
    all.put("Connection", "close");
    if (body != null) {
      all.put("Content-Length", String.valueOf(content.length));
    }
    all.putAll(headers);
    StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    all.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append("\r\n");
    return exchange(head.toString().getBytes(StandardCharsets.ISO_8859_1), content);
  }

  private Answer exchange(byte[] head, byte[] content) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      try {
        socket.getOutputStream().write(head);
        socket.getOutputStream().write(content);
        socket.getOutputStream().flush();
      } catch (IOException e) {
        // refused before all was sent; the answer says why
      }
      return parsed(all(socket.getInputStream()));
    }
  }

  private static String all(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      in.transferTo(all);
    } catch (SocketException e) {
      // closed with some of the request unread; what came before counts
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  private static Answer parsed(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    if (end < 0 || !answer.startsWith("HTTP/1.1 ")) {
      return new Answer(0, answer, "");
    }
    return new Answer(
        Integer.parseInt(answer.substring(9, 12)),
        answer.substring(0, end),
        answer.substring(end + 4));
  }
}
