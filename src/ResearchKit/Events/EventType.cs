namespace ResearchKit;

/// <summary>PLOVER event type, in the order of its codebook from most cooperative to most hostile.</summary>
public enum EventType
{
    /// <summary>To agree, or promise to.</summary>
    Agree,

    /// <summary>To consult or meet.</summary>
    Consult,

    /// <summary>To support by diplomacy: praise, recognise, defend.</summary>
    Support,

    /// <summary>To concede, yield, or admit.</summary>
    Concede,

    /// <summary>To cooperate in deed.</summary>
    Cooperate,

    /// <summary>To give material aid.</summary>
    Aid,

    /// <summary>To retreat, withdraw or release.</summary>
    Retreat,

    /// <summary>To request or demand.</summary>
    Request,

    /// <summary>To accuse, criticise or condemn.</summary>
    Accuse,

    /// <summary>To reject, refuse or deny.</summary>
    Reject,

    /// <summary>To threaten.</summary>
    Threaten,

    /// <summary>To protest in public: demonstrations, strikes.</summary>
    Protest,

    /// <summary>To sanction or reduce relations.</summary>
    Sanction,

    /// <summary>To mobilise or move forces.</summary>
    Mobilize,

    /// <summary>To coerce: seize, arrest, restrict.</summary>
    Coerce,

    /// <summary>To use force that kills or wounds.</summary>
    Assault,
}
