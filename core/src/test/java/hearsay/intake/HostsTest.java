package hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/news/1.html, example.org",
    "http://news.example.org:8080/a?b=c, news.example.org",
    "HTTP://Example.ORG:80, example.org",
    "example.org:80, example.org",
    "www.example.org, example.org",
    "http://me:secret@example.org:81/, example.org",
    "http://web.archive.org/web/20130522074952/http://www.example.org:80/a/b/, example.org",
    "https://web.archive.org/web/20130522id_/https://news.example.org/x, news.example.org",
    "http://my_paper.example.org/x, my_paper.example.org",
  })
  void anAddressGivesTheHostAlone(String address, String host) {
    assertThat(Hosts.of(address)).contains(host);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "localhost", "urn:isbn:12345", "The Daily Post", "http://[::1]/x"})
  void whatNamesNoHostGivesNone(String address) {
    assertThat(Hosts.of(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "news.example.org:80, news.example.org",
    "The Daily Post, The Daily Post",
    "Radio 4:30, Radio 4:30",
    "Channel 9, Channel 9",
  })
  void onlyANameThatIsAHostLosesItsPort(String name, String kept) {
    assertThat(Hosts.withoutPort(name)).isEqualTo(kept);
  }
}
