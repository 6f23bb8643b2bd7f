/** contract/: what travels between browser and server, validated. */
export {}
