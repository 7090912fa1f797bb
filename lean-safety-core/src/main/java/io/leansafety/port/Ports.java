package io.leansafety.port;

/** Every port that the market goes through, over one and the same store. */
public interface Ports {
    /** {@return what runs work as one unit} */
    Transactions transactions();

    /** {@return the policies} */
    Policies policies();

    /** {@return the facts of months} */
    ReceivedMonths receivedMonths();

    /** {@return the runs} */
    Runs runs();

    /** {@return the journals} */
    JournalEntries journalEntries();

    /** {@return the requests} */
    Requests requests();

    /** {@return what a host is told} */
    Outbox outbox();

    /** {@return how far journals went} */
    Anchors anchors();
}
