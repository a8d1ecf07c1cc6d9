package hearsay.actor;

import hearsay.language.Name;
import hearsay.language.Sentence;

/**
 * Whether a person whose surname a leader bears may be that leader, by the given names before it:
 * "Mohammed Morsi" is Mohamed Morsi in other letters, "Susan Putin" is somebody else.
 */
final class GivenNames {
  private GivenNames() {}

  /**
   * @param surname index of the first token that the leader's short name covers
   */
  static boolean fit(Sentence sentence, Name name, int surname, Known leader) {
    if (surname == name.first()) {
      return true;
    }
    for (int i = name.first(); i < surname; i++) {
      String given = Words.normal(sentence.token(i).text());
      for (String known : Words.split(leader.name())) {
        if (same(given, known)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same name, its initial, or the same consonants in other letters. */
  private static boolean same(String one, String other) {
    boolean initial = one.length() <= 2 && one.endsWith(".") || one.length() == 1;
    return initial
        ? other.charAt(0) == one.charAt(0)
        : one.startsWith(other) || other.startsWith(one) || frame(one).equals(frame(other));
  }

  private static String frame(String name) {
    String consonants =
        name.replaceAll("[aeiouyhw'-]", "").replaceAll("(.)\\1+", "$1").replace('q', 'k');
    return name.charAt(0) + consonants;
  }
}
