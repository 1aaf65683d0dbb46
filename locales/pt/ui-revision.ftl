### Corrections of an accepted year, and what they do to the indicators.
revision-title = Corrigir este ano aceite
revision-how = Os valores podem voltar a ser alterados e passam a ser uma nova versão. { $reference } mantém-se em vigor, nas exportações e como ano anterior, até ser aceite a nova; todas as versões anteriores continuam legíveis.
revision-reason = Porque é corrigido (obrigatório); fica selado com a nova versão
revision-reason-missing = Escreva porque é corrigido o ano aceite.
revision-begin = Iniciar a correção
revision-of = Corrige { $reference }
revision-corrects = Corrige
revision-why = Motivo: { $reason }
revision-effect =
    { $count ->
        [one] Indicador que muda: { $count }
       *[other] Indicadores que mudam: { $count }
    }
revision-after = Corrigido
revision-indicators = Indicadores de { $reference }
overview-accepted = Este ano está aceite.
effects-title = Efeito nos indicadores
effects-none = Nenhum indicador muda.
effects-same =
    { $count ->
        [one] Indicador que se mantém: { $count }
       *[other] Indicadores que se mantêm: { $count }
    }
indicators-of-version = Calculados a partir da versão { $reference }.
