package hearsay.corroboration.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports tell one happening, kept as reports come in. What it holds is a function of the set
 * of reports alone, in whatever order they came: the likeness of two depends on nothing but them,
 * and whenever a report comes or goes, all that it may bring together or part is grouped anew.
 *
 * <p>A report costs a look at those with heavy words in common, and a grouping of those it is
 * linked with, however indirectly. Safe for use by several threads, one at a time.
 */
public final class Stories {
  /** Links reach as far as two groups could still be joined over them. */
  private static final double LINK = AverageLink.LIMIT;

  /** So many are grouped at a time at most, which bounds what a report's arrival can cost. */
  private static final int MOST_GROUPED = 200;

  /** A report, and the log odds with those that it is like. */
  private static final class Member {
    private final ReportProfile profile;
    private final Map<Member, Double> scores = new HashMap<>();
    private List<Member> grouped = List.of();
    private @Nullable Story story;

    Member(ReportProfile profile) {
      this.profile = profile;
    }

    String id() {
      return profile.id();
    }

    long dayOrLast() {
      Long day = profile.day();
      return day == null ? Long.MAX_VALUE : day;
    }
  }

  private static final Comparator<Member> EARLIEST_FIRST =
      Comparator.comparingLong(Member::dayOrLast).thenComparing(Member::id);

  private final PairModel model = PairModel.bundled();
  private final KeyIndex<Member> index = new KeyIndex<>(PairModel.WINDOW);
  private final Map<String, Member> members = new HashMap<>();
  private final int mostGrouped;

  public Stories() {
    this(MOST_GROUPED);
  }

  /**
   * @param mostGrouped how many are grouped at a time at most
   */
  Stories(int mostGrouped) {
    this.mostGrouped = mostGrouped;
  }

  /** The stories that a set of reports tells, by their earliest reports. */
  public static List<Story> of(Collection<ReportProfile> reports) {
    Stories stories = new Stories();
    reports.forEach(stories::add);
    return stories.all();
  }

  /**
   * Takes in a report. One of a known id takes the known one's place.
   *
   * @return the stories that are new or other than before
   */
  public synchronized Set<Story> add(ReportProfile profile) {
    Set<Member> touched = takeOut(profile.id());
    Member member = new Member(profile);
    for (Member other :
        index.like(profile.terms().keys(), PairModel.LEAST_LIKENESS, profile.day())) {
      if (PairModel.isNear(profile, other.profile)) {
        double logOdds = model.logOdds(profile, other.profile);
        if (logOdds > AverageLink.NONE) {
          member.scores.put(other, logOdds);
          other.scores.put(member, logOdds);
        }
      }
    }
    index.add(member, profile.terms().keys(), profile.day());
    members.put(profile.id(), member);
    touched.addAll(around(member));
    return regroup(touched);
  }

  /**
   * Takes out a report; an unknown id changes nothing.
   *
   * @return the stories that are new or other than before
   */
  public synchronized Set<Story> remove(String id) {
    return regroup(takeOut(id));
  }

  /** Those whose groups may have to change without a report. */
  private Set<Member> takeOut(String id) {
    Set<Member> touched = new LinkedHashSet<>();
    Member member = members.remove(id);
    if (member != null) {
      index.remove(member, member.profile.terms().keys(), member.profile.day());
      touched.addAll(around(member));
      touched.remove(member);
      member.scores.keySet().forEach(other -> other.scores.remove(member));
    }
    return touched;
  }

  /** A report, those it is linked with, and all that those have been grouped with so far. */
  private static Set<Member> around(Member member) {
    Set<Member> touched = new LinkedHashSet<>(member.grouped);
    touched.add(member);
    member.scores.forEach(
        (other, logOdds) -> {
          if (logOdds >= LINK) {
            touched.addAll(other.grouped);
            touched.add(other);
          }
        });
    return touched;
  }

  private Set<Story> regroup(Set<Member> touched) {
    Set<Story> changed = new LinkedHashSet<>();
    Set<Member> done = new HashSet<>();
    touched.stream()
        .filter(member -> members.get(member.id()) == member) // not one that was just taken out
        .sorted(EARLIEST_FIRST)
        .forEach(
            member -> {
              if (!done.contains(member)) {
                List<Member> linked = linked(member);
                done.addAll(linked);
                changed.addAll(group(linked));
              }
            });
    return changed;
  }

  /**
   * All that a report is grouped with: whatever it is linked with, directly or over others, the
   * earliest first. Where those are too many, only links that say yes louder count, as loud as need
   * be; who is reached then is the same from whichever of them one starts.
   */
  private List<Member> linked(Member start) {
    for (double least = LINK; least <= AverageLink.MOST; least++) {
      Set<Member> reached = reached(start, least);
      if (reached.size() <= mostGrouped) {
        return reached.stream().sorted(EARLIEST_FIRST).toList();
      }
    }
    return List.of(start);
  }

  /** Goes no further once there are too many. */
  private Set<Member> reached(Member start, double least) {
    Set<Member> reached = new HashSet<>(Set.of(start));
    Deque<Member> open = new ArrayDeque<>(reached);
    while (!open.isEmpty() && reached.size() <= mostGrouped) {
      open.remove()
          .scores
          .forEach(
              (other, logOdds) -> {
                if (logOdds >= least && reached.add(other)) {
                  open.add(other);
                }
              });
    }
    return reached;
  }

  private static List<Story> group(List<Member> linked) {
    linked.forEach(member -> member.grouped = linked);
    Map<Member, Integer> ranks = new HashMap<>();
    linked.forEach(member -> ranks.put(member, ranks.size()));
    AverageLink link = new AverageLink(linked.size());
    ranks.forEach(
        (member, left) ->
            member.scores.forEach(
                (other, logOdds) -> {
                  Integer right = ranks.get(other);
                  if (right != null && left < right) {
                    link.score(left, right, logOdds);
                  }
                }));
    List<Story> changed = new ArrayList<>();
    for (List<Integer> group : link.group()) {
      List<Member> tellers = group.stream().map(linked::get).toList();
      Story story = Story.of(tellers.stream().map(Member::id).toList());
      if (tellers.stream().anyMatch(teller -> !story.equals(teller.story))) {
        changed.add(story);
      }
      tellers.forEach(teller -> teller.story = story);
    }
    return changed;
  }

  /** The story that a report tells; empty for a report that is not here. */
  public synchronized Optional<Story> storyOf(String id) {
    return Optional.ofNullable(members.get(id)).map(member -> member.story);
  }

  /** All stories, by their earliest reports. */
  public synchronized List<Story> all() {
    return members.values().stream()
        .sorted(EARLIEST_FIRST)
        .map(member -> member.story)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** How many reports there are. */
  public synchronized int size() {
    return members.size();
  }
}
