package hearsay.corroboration;

import hearsay.ledger.Filing;
import hearsay.ledger.Finding;

/** Says under what a finding is to be found again. */
interface Filer<T> {
  Filing file(Finding finding, T record);
}
