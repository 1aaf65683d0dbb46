//! One country's answer in one round: its states, its versions and their hash chain.
