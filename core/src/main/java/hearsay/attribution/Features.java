package hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/** Collects the features of an option; each is kept under the prefix as well. */
final class Features {
  private final List<String> list = new ArrayList<>();

  Features add(String feature) {
    list.add(feature);
    return this;
  }

  Features add(String name, String value) {
    list.add(name + "=" + value);
    return this;
  }

  Features add(String name, int value) {
    list.add(name + "=" + value);
    return this;
  }

  Features addIf(boolean holds, String feature) {
    if (holds) {
      list.add(feature);
    }
    return this;
  }

  Option option(int at) {
    return new Option(at, list);
  }

  List<String> list() {
    return list;
  }

  /** A length or distance in classes that grow with it. */
  static String size(int n) {
    if (n < 0) {
      return "-" + size(-n);
    }
    return n <= 4 ? String.valueOf(n) : n <= 6 ? "5" : n <= 10 ? "7" : n <= 20 ? "11" : "21";
  }
}
