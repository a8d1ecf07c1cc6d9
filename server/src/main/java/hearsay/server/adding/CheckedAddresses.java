package hearsay.server.adding;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Looks a host's addresses up and passes on those that may be connected to. The client connects to
 * these very addresses and asks no more, so that a name cannot mean another machine by then.
 */
final class CheckedAddresses implements SocketAddressResolver {
  private final Predicate<InetAddress> allowed;
  private final Executor executor;

  CheckedAddresses(Predicate<InetAddress> allowed, Executor executor) {
    this.allowed = allowed;
    this.executor = executor;
  }

  @Override
  public void resolve(
      String host,
      int port,
      Map<String, Object> context,
      Promise<List<InetSocketAddress>> promise) {
    executor.execute(
        () -> {
          try {
            promise.succeeded(resolve(host, port));
          } catch (FetchException e) {
            promise.failed(e);
          }
        });
  }

  private List<InetSocketAddress> resolve(String host, int port) throws FetchException {
    InetAddress[] all;
    try {
      all = InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new FetchException("there is no host " + host);
    }
    // one address that is not public is enough: the name may be meant to lead there by chance
    if (!Arrays.stream(all).allMatch(allowed)) {
      throw new FetchException(
          host + " is not on the open web; pages of this machine and its network are not fetched");
    }
    return Arrays.stream(all).map(address -> new InetSocketAddress(address, port)).toList();
  }
}
