//! The reply to a rehearsal: the chain of a reminder, link by link.

use jiff::Timestamp;

use crate::domain::view::{AutostartObstacle, shown};

shown! {
    /// The chain of a reminder, link by link.
    pub struct Rehearsal {
        /// The links, in the order a reminder passes them.
        pub steps: Vec<RehearsalStep>,
    }

    /// One link.
    pub struct RehearsalStep {
        /// Which.
        pub id: RehearsalId,
        /// Its state.
        pub state: StepState,
        /// A time that belongs to it: the next reminder, the end of a pause, when the sample was seen.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub at: Option<Timestamp>,
        /// The desktop can't do it, so nothing fixes it.
        pub unsupported: bool,
        /// What keeps the program from starting at login, where that's the link and it's known.
        pub obstacle: Option<AutostartObstacle>,
        /// What fixes it.
        pub fix: Option<Fix>,
    }

    /// The links of the chain.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum RehearsalId {
        /// Notifications are on, here.
        Enabled,
        /// Reminders aren't paused.
        NotPaused,
        /// A notification service answers.
        Service,
        /// This program may use it.
        Permission,
        /// The system's do-not-disturb is off.
        DoNotDisturb,
        /// A reminder makes a sound.
        Sound,
        /// The user saw a sample.
        SampleSeen,
        /// Waking from sleep is noticed.
        Sleep,
        /// The clock agrees with the servers' clocks.
        Clock,
        /// Start at login, as the system has it.
        Autostart,
        /// A next reminder is planned.
        NextReminder,
    }

    /// The state of a link.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum StepState {
        /// It works.
        Ok,
        /// It works, with a drawback.
        Warn,
        /// It is broken.
        Fail,
        /// It isn't known.
        Unknown,
    }

    /// What fixes a link.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum Fix {
        /// Set `notifications.enabled`.
        TurnOn,
        /// Resume reminders.
        Resume,
        /// Show a sample and ask.
        SendSample,
        /// Set `reminders.sound`.
        TurnOnSound,
        /// Set `autostart`.
        TurnOnAutostart,
        /// Open the system's settings for notifications.
        SystemSettings,
        /// Open the system's settings for Do Not Disturb or Focus.
        FocusSettings,
        /// Open the system's settings for what starts at login.
        LoginSettings,
        /// Read the platforms.
        Refresh,
        /// Set lead times.
        SetLeads,
    }
}
